using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Generator.Emit;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Reading.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGen.Generator.TypedMetadata;

/// <summary>Reads what a type of the project asks of front matter.</summary>
internal sealed class DeclarationReader
{
    /// <summary>The method that generated code adds to the type.</summary>
    public const string Factory = "FromArticle";

    private static readonly Dictionary<SpecialType, (decimal Least, decimal Most)> WholeNumbers = new()
    {
        [SpecialType.System_SByte] = (sbyte.MinValue, sbyte.MaxValue),
        [SpecialType.System_Byte] = (byte.MinValue, byte.MaxValue),
        [SpecialType.System_Int16] = (short.MinValue, short.MaxValue),
        [SpecialType.System_UInt16] = (ushort.MinValue, ushort.MaxValue),
        [SpecialType.System_Int32] = (int.MinValue, int.MaxValue),
        [SpecialType.System_UInt32] = (uint.MinValue, uint.MaxValue),
        [SpecialType.System_Int64] = (long.MinValue, long.MaxValue),
        [SpecialType.System_UInt64] = (ulong.MinValue, ulong.MaxValue),
    };

    private static readonly HashSet<string> ListTypes = new(StringComparer.Ordinal) { "IReadOnlyList", "IReadOnlyCollection", "IEnumerable", "IList", "ICollection", "List" };
    private static readonly HashSet<string> MapTypes = new(StringComparer.Ordinal) { "IReadOnlyDictionary", "IDictionary", "Dictionary" };

    private readonly INamedTypeSymbol _root;
    private readonly List<INamedTypeSymbol> _types = [];

    // Which types a type cannot do without.
    private readonly Dictionary<int, List<int>> _needs = [];

    private DeclarationReader(INamedTypeSymbol root) => _root = root;

    public static Declaration Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.TargetSymbol;
        SyntaxToken name = ((TypeDeclarationSyntax)context.TargetNode).Identifier;
        LocationInfo place = new(name.SyntaxTree!.FilePath, new(name.SpanStart, name.Span.Length), name.SyntaxTree.GetLineSpan(name.Span, cancellationToken).Span);
        string? collection = context.Attributes[0].ConstructorArguments.FirstOrDefault() is { IsNull: false, Value: string text } ? text : null;
        try
        {
            return new(new DeclarationReader(type).Read(collection, cancellationToken), Diagnostic: null, place);
        }
        catch (UnfillableException reason)
        {
            return new(Record: null, DiagnosticInfo.Create(DiagnosticDescriptors.UnfillableRecord, place, type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat), reason.Message), place);
        }
    }

    private DeclaredRecord Read(string? collection, CancellationToken cancellationToken)
    {
        List<string> declarations = [];
        for (INamedTypeSymbol? type = _root; type is not null; type = type.ContainingType)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!IsPartial(type, cancellationToken))
                throw new UnfillableException(ReferenceEquals(type, _root) ? "declare it partial" : "declare " + type.Name + " around it partial");
            declarations.Insert(0, "partial " + Keyword(type) + " " + Escape(type.Name));
        }

        if (_root.GetMembers(Factory).Length > 0)
            throw new UnfillableException("it has a member " + Factory + " of its own; rename that");
        List<DeclaredObject> objects = [];
        ObjectOf(_root);
        for (int i = 0; i < _types.Count; i++)
            objects.Add(new(Name(_types[i]), MembersOf(_types[i], i).ToEquatableArray()));
        RefuseEndless();
        string space = _root.ContainingNamespace.IsGlobalNamespace ? "" : string.Join(".", _root.ContainingNamespace.ToDisplayString().Split('.').Select(Escape));
        return new(space, declarations.ToEquatableArray(), Escape(_root.Name), collection, _root.IsValueType, objects.ToEquatableArray());
    }

    private int ObjectOf(INamedTypeSymbol type)
    {
        // The first is read from an article; the same type within it is read from a map.
        int index = _types.FindIndex(Math.Min(1, _types.Count), existing => SymbolEqualityComparer.Default.Equals(existing, type));
        if (index >= 0)
            return index;
        string? obstacle = type.IsAbstract ? "is abstract" : type.IsStatic ? "is static" : IsGeneric(type) ? "is generic" : type.IsFileLocal ? "is seen in its file only" : null;
        if (obstacle is not null)
            throw new UnfillableException(type.Name + " " + obstacle);
        _types.Add(type);
        return _types.Count - 1;
    }

    private static bool IsGeneric(INamedTypeSymbol? type) => type is not null && (type.Arity > 0 || IsGeneric(type.ContainingType));

    private List<DeclaredMember> MembersOf(INamedTypeSymbol type, int index)
    {
        IMethodSymbol constructor = ConstructorOf(type);
        Dictionary<string, string> taken = new(StringComparer.Ordinal);
        List<DeclaredMember> members = [];
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            if (parameter.RefKind is not (RefKind.None or RefKind.In))
                throw new UnfillableException("the parameter " + parameter.Name + " is passed by reference");
            Add(parameter.Name, isParameter: true, parameter.Type, parameter.NullableAnnotation, isOptional: parameter.HasExplicitDefaultValue || parameter.IsParams, parameter.HasExplicitDefaultValue ? Literal(parameter) : null);
        }

        foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>().Where(property => IsFilled(property, type, constructor)))
            Add(property.Name, isParameter: false, property.Type, property.NullableAnnotation, isOptional: !property.IsRequired, literal: null);
        return members;

        void Add(string name, bool isParameter, ITypeSymbol memberType, NullableAnnotation annotation, bool isOptional, string? literal)
        {
            string key = CompilerServices.MetadataNames.Normalize(name);
            if (taken.TryGetValue(key, out string? other))
                throw new UnfillableException("the members " + other + " and " + name + " would be one key; rename one of them");
            taken.Add(key, name);
            DeclaredValue value = ValueOf(memberType, annotation, name);
            bool isRequired = !isOptional && !value.IsNullable && value.Kind is not (DeclaredKind.List or DeclaredKind.Map or DeclaredKind.Value or DeclaredKind.Article);
            if (value.Kind == DeclaredKind.Object && !value.IsNullable)
                Need(index, value.Object);
            members.Add(new(name, isParameter, value, isRequired, literal ?? DefaultOf(value), index == 0 ? KnownOf(name, value) : MetadataRole.None));
        }
    }

    // The longest constructor is the one that says most; a record's copy constructor says nothing.
    private IMethodSymbol ConstructorOf(INamedTypeSymbol type)
    {
        bool isRoot = ReferenceEquals(type, _types[0]);
        IMethodSymbol[] constructors = [.. type.InstanceConstructors
            .Where(constructor => (isRoot || constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal)
                && !(constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type)))
            .OrderByDescending(static constructor => constructor.Parameters.Length)];
        if (constructors.Length == 0)
            throw new UnfillableException(type.Name + " has no constructor that generated code can call");
        if (constructors.Length > 1 && constructors[0].Parameters.Length == constructors[1].Parameters.Length)
            throw new UnfillableException(type.Name + " has several constructors of " + constructors[0].Parameters.Length.ToString(CultureInfo.InvariantCulture) + " parameters; leave one");
        return constructors[0];
    }

    // Neither what the constructor has set, nor what has a value already.
    private static bool IsFilled(IPropertySymbol property, INamedTypeSymbol type, IMethodSymbol constructor) =>
        !property.IsStatic && !property.IsIndexer && !property.IsImplicitlyDeclared
        && property.SetMethod is { DeclaredAccessibility: Accessibility.Public or Accessibility.Internal }
        && SymbolEqualityComparer.Default.Equals(property.ContainingType, type)
        && !constructor.Parameters.Any(parameter => parameter.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase))
        && property.DeclaringSyntaxReferences.All(static reference => reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: null });

    private DeclaredValue ValueOf(ITypeSymbol type, NullableAnnotation annotation, string member)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return ValueOf(nullable.TypeArguments[0], NullableAnnotation.NotAnnotated, member) with { IsNullable = true };
        bool isNullable = !type.IsValueType && annotation != NullableAnnotation.NotAnnotated;
        DeclaredValue value = new(DeclaredKind.Text, Name(type), isNullable, type.IsValueType);
        if (WholeNumbers.TryGetValue(type.SpecialType, out (decimal Least, decimal Most) bounds))
            return value with { Kind = DeclaredKind.Whole, Least = bounds.Least, Most = bounds.Most };
        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return value;
            case SpecialType.System_Boolean:
                return value with { Kind = DeclaredKind.Boolean };
            case SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Single:
                return value with { Kind = DeclaredKind.Number };
            case SpecialType.System_DateTime:
                return value with { Kind = DeclaredKind.DateTime };
        }

        if (type is IArrayTypeSymbol { Rank: 1 } array)
            return value with { Kind = DeclaredKind.List, Element = ValueOf(array.ElementType, array.ElementNullableAnnotation, member) };
        return type is INamedTypeSymbol named ? ValueOf(named, value, member) : throw Unsupported(type, member);
    }

    private DeclaredValue ValueOf(INamedTypeSymbol type, DeclaredValue value, string member)
    {
        string space = type.ContainingNamespace?.ToDisplayString() ?? "";
        if (type.TypeKind == TypeKind.Error || space == "ArticleGen")
        {
            // The model is generated with this code: it is not there yet.
            return type.Name switch
            {
                "Article" => value with { Kind = DeclaredKind.Article, TypeName = "global::ArticleGen.Article" },
                "MetadataValue" => value with { Kind = DeclaredKind.Value, TypeName = "global::ArticleGen.MetadataValue" },
                _ => throw new UnfillableException(member + " has the type " + type.Name + ", which is not known"),
            };
        }

        if (type.TypeKind == TypeKind.Enum)
            return value with { Kind = DeclaredKind.Choice, Choices = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).Select(static field => field.Name).ToEquatableArray() };
        switch (space, type.Name)
        {
            case ("System", "DateTimeOffset"):
                return value with { Kind = DeclaredKind.Instant };
            case ("System", "DateOnly"):
                return value with { Kind = DeclaredKind.DateOnly };
            case ("System", "TimeSpan"):
                return value with { Kind = DeclaredKind.Duration };
            case ("System", "Uri"):
                return value with { Kind = DeclaredKind.Address };
        }

        if (space == "System.Collections.Generic" && type.Arity == 1 && ListTypes.Contains(type.Name))
            return value with { Kind = DeclaredKind.List, Element = ValueOf(type.TypeArguments[0], type.TypeArgumentNullableAnnotations[0], member) };
        if (space == "System.Collections.Generic" && type.Arity == 2 && MapTypes.Contains(type.Name) && type.TypeArguments[0].SpecialType == SpecialType.System_String)
            return value with { Kind = DeclaredKind.Map, Element = ValueOf(type.TypeArguments[1], type.TypeArgumentNullableAnnotations[1], member) };
        bool isOfProject = type.TypeKind is TypeKind.Class or TypeKind.Struct && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _root.ContainingAssembly);
        return isOfProject ? value with { Kind = DeclaredKind.Object, Object = ObjectOf(type) } : throw Unsupported(type, member);
    }

    private static UnfillableException Unsupported(ITypeSymbol type, string member) =>
        new(member + " has the type " + type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) + ", which no value of front matter is");

    // Title, Date, Tags and the like are read from the members that every article has.
    private static MetadataRole KnownOf(string name, DeclaredValue value)
    {
        MetadataRole role = KeyTable.RoleOf(name);
        bool fits = role switch
        {
            MetadataRole.Headline or MetadataRole.Byline or MetadataRole.Dateline or MetadataRole.Source or MetadataRole.Section or MetadataRole.Description
                or MetadataRole.Slug or MetadataRole.Permalink or MetadataRole.Image or MetadataRole.Layout or MetadataRole.Language or MetadataRole.Id => value.Kind == DeclaredKind.Text,
            MetadataRole.Authors or MetadataRole.Keywords or MetadataRole.Aliases => value is { Kind: DeclaredKind.List, Element.Kind: DeclaredKind.Text },
            MetadataRole.Published or MetadataRole.Modified => value.Kind is DeclaredKind.Instant or DeclaredKind.DateTime or DeclaredKind.DateOnly,
            MetadataRole.Draft => value.Kind == DeclaredKind.Boolean,
            _ => false,
        };
        return fits ? role : MetadataRole.None;
    }

    private void Need(int index, int needed)
    {
        if (!_needs.TryGetValue(index, out List<int>? all))
            _needs.Add(index, all = []);
        all.Add(needed);
    }

    // A type that needs itself has no smallest value.
    private void RefuseEndless()
    {
        for (int i = 0; i < _types.Count; i++)
        {
            HashSet<int> reached = [];
            Stack<int> open = new([i]);
            while (open.Count > 0)
            {
                foreach (int next in _needs.TryGetValue(open.Pop(), out List<int>? needed) ? needed : [])
                {
                    if (next == i)
                        throw new UnfillableException(_types[i].Name + " needs another " + _types[i].Name + " without end; make that member nullable");
                    if (reached.Add(next))
                        open.Push(next);
                }
            }
        }
    }

    private static string DefaultOf(DeclaredValue value) => value switch
    {
        { IsNullable: true } => "null",
        { Kind: DeclaredKind.Text } => "\"\"",
        { Kind: DeclaredKind.Address } => "new global::System.Uri(\"\", global::System.UriKind.Relative)",
        _ => "default(" + value.TypeName + ")",
    };

    private static string Literal(IParameterSymbol parameter)
    {
        object? value = parameter.ExplicitDefaultValue;
        string type = Name(parameter.Type);
        return value switch
        {
            null => "default(" + type + (parameter.Type.IsValueType ? ")" : ")!"),
            string text => new StringBuilder().AppendLiteral(text).ToString(),
            bool flag => flag ? "true" : "false",
            decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
            double number when double.IsNaN(number) || double.IsInfinity(number) => "default(" + type + ")",
            float number when float.IsNaN(number) || float.IsInfinity(number) => "default(" + type + ")",
            IFormattable number => "(" + type.TrimEnd('?') + ")(" + number.ToString(value is double or float ? "R" : null, CultureInfo.InvariantCulture) + ")",
            _ => "default(" + type + ")",
        };
    }

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken) => type.DeclaringSyntaxReferences.All(reference =>
        reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static string Keyword(INamedTypeSymbol type) => (type.IsRecord, type.TypeKind) switch
    {
        (true, TypeKind.Struct) => "record struct",
        (true, _) => "record",
        (_, TypeKind.Struct) => "struct",
        (_, TypeKind.Interface) => "interface",
        _ => "class",
    };

    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier)).TrimEnd('?');

    private static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private sealed class UnfillableException(string reason) : Exception(reason);
}
