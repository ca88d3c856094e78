using ArticleGen.Understanding;
using ArticleGen.Understanding.Reading.Metadata;

namespace ArticleGen.Generator.TypedMetadata;

/// <summary>A type of the project that is filled from front matter.</summary>
/// <param name="Namespace">Its namespace, empty for the global one.</param>
/// <param name="Declarations">How it and the types around it are declared, from the outermost one: <c>partial record Recipe</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Collection">The collection of articles that it is for, or <see langword="null"/> for all.</param>
/// <param name="IsStruct">Whether it is a value.</param>
/// <param name="Objects">The type itself, then those of its members that are filled from maps.</param>
internal sealed record DeclaredRecord(string Namespace, EquatableArray<string> Declarations, string Name, string? Collection, bool IsStruct, EquatableArray<DeclaredObject> Objects);

/// <summary>A type that is filled from a map.</summary>
/// <param name="TypeName">Its full name.</param>
/// <param name="Members">The parameters of its constructor, then its properties.</param>
internal sealed record DeclaredObject(string TypeName, EquatableArray<DeclaredMember> Members);

/// <summary>A parameter or a property.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsParameter">Whether it is a parameter.</param>
/// <param name="Value">What it takes.</param>
/// <param name="IsRequired">Whether an article must have it.</param>
/// <param name="Default">What it is otherwise, as code.</param>
/// <param name="Known">The member of the model that has it; <see cref="MetadataRole.None"/> where it is a key of the project's own.</param>
internal sealed record DeclaredMember(string Name, bool IsParameter, DeclaredValue Value, bool IsRequired, string Default, MetadataRole Known);

/// <summary>How a value of front matter is read.</summary>
internal enum DeclaredKind
{
    Boolean,
    Whole,
    Number,
    Text,
    Instant,
    DateTime,
    DateOnly,
    Duration,
    Address,
    Choice,
    List,
    Map,
    Object,

    /// <summary>The value itself, untyped.</summary>
    Value,

    /// <summary>The article that is read.</summary>
    Article,
}

/// <summary>What a member takes.</summary>
/// <param name="Kind">How it is read.</param>
/// <param name="TypeName">The full name of its type, without the question mark of what may be missing.</param>
/// <param name="IsNullable">Whether it may be null.</param>
/// <param name="IsStruct">Whether it is a value.</param>
internal sealed record DeclaredValue(DeclaredKind Kind, string TypeName, bool IsNullable, bool IsStruct)
{
    /// <summary>The type of a list's items or a map's values.</summary>
    public DeclaredValue? Element { get; init; }

    /// <summary>The names of an enum's values.</summary>
    public EquatableArray<string> Choices { get; init; }

    /// <summary>The least whole number.</summary>
    public decimal Least { get; init; }

    /// <summary>The greatest whole number.</summary>
    public decimal Most { get; init; }

    /// <summary>The position of the type among those of its record.</summary>
    public int Object { get; init; }

    /// <summary>What the type is called in messages.</summary>
    public string Description => Kind switch
    {
        DeclaredKind.Boolean => "true or false",
        DeclaredKind.Whole => "a whole number" + (TypeName is "int" or "long" ? "" : System.FormattableString.Invariant($" from {Least} to {Most}")),
        DeclaredKind.Number => "a number",
        DeclaredKind.Instant or DeclaredKind.DateTime or DeclaredKind.DateOnly => "a date such as 2024-11-30",
        DeclaredKind.Duration => "a length of time such as 1:30, PT1H30M or 40 min",
        DeclaredKind.Address => "an address",
        DeclaredKind.Choice => "one of " + string.Join(", ", Choices),
        DeclaredKind.Object or DeclaredKind.Map => "keys with values",
        _ => "a text",
    };
}

/// <summary>What the project's code says of a type that is to be filled.</summary>
/// <param name="Record">The type, or <see langword="null"/> if it cannot be filled.</param>
/// <param name="Diagnostic">Why it cannot.</param>
/// <param name="Place">Where its attribute stands.</param>
internal sealed record Declaration(DeclaredRecord? Record, Diagnostics.DiagnosticInfo? Diagnostic, Diagnostics.LocationInfo Place);
