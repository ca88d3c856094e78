using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleGen.Mutation;

/// <summary>Compiles mutants into a file: <c>a &lt; b</c> becomes <c>(IsOn(7) ? a &lt;= b : a &lt; b)</c>.</summary>
/// <param name="file">The file, below the root of the repository.</param>
/// <param name="mutants">Takes the mutants; their numbers go on from those that it holds.</param>
internal sealed class Mutator(string file, List<Mutant> mutants) : CSharpSyntaxRewriter
{
    private static readonly Dictionary<SyntaxKind, (SyntaxKind Expression, SyntaxKind Token)> Others = new()
    {
        [SyntaxKind.LessThanExpression] = (SyntaxKind.LessThanOrEqualExpression, SyntaxKind.LessThanEqualsToken),
        [SyntaxKind.LessThanOrEqualExpression] = (SyntaxKind.LessThanExpression, SyntaxKind.LessThanToken),
        [SyntaxKind.GreaterThanExpression] = (SyntaxKind.GreaterThanOrEqualExpression, SyntaxKind.GreaterThanEqualsToken),
        [SyntaxKind.GreaterThanOrEqualExpression] = (SyntaxKind.GreaterThanExpression, SyntaxKind.GreaterThanToken),
        [SyntaxKind.EqualsExpression] = (SyntaxKind.NotEqualsExpression, SyntaxKind.ExclamationEqualsToken),
        [SyntaxKind.NotEqualsExpression] = (SyntaxKind.EqualsExpression, SyntaxKind.EqualsEqualsToken),
        [SyntaxKind.LogicalAndExpression] = (SyntaxKind.LogicalOrExpression, SyntaxKind.BarBarToken),
        [SyntaxKind.LogicalOrExpression] = (SyntaxKind.LogicalAndExpression, SyntaxKind.AmpersandAmpersandToken),
        [SyntaxKind.AddExpression] = (SyntaxKind.SubtractExpression, SyntaxKind.MinusToken),
        [SyntaxKind.SubtractExpression] = (SyntaxKind.AddExpression, SyntaxKind.PlusToken),
    };

    public static string Mutate(string file, string source, List<Mutant> mutants) =>
        new Mutator(file, mutants).Visit(CSharpSyntaxTree.ParseText(source, new(LanguageVersion.Latest)).GetRoot()).ToFullString();

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        SyntaxNode visited = base.VisitBinaryExpression(node)!;
        if (!Others.TryGetValue(node.Kind(), out (SyntaxKind Expression, SyntaxKind Token) other) || !MayChange(node))
            return visited;

        // Strings are added too, but no literal number to them.
        if (node.Kind() is SyntaxKind.AddExpression or SyntaxKind.SubtractExpression && !IsNumber(node.Left) && !IsNumber(node.Right))
            return visited;
        ExpressionSyntax mutated = SyntaxFactory.BinaryExpression(other.Expression, node.Left, SyntaxFactory.Token(other.Token).WithTriviaFrom(node.OperatorToken), node.Right);
        return Choose(node, mutated, (ExpressionSyntax)visited);
    }

    public override SyntaxNode? VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        SyntaxNode visited = base.VisitPrefixUnaryExpression(node)!;
        return node.IsKind(SyntaxKind.LogicalNotExpression) && MayChange(node) ? Choose(node, node.Operand, (ExpressionSyntax)visited) : visited;
    }

    // Behind "while (true)" the compiler knows that nothing follows; behind a choice it does not.
    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node) => node.Kind() switch
    {
        _ when node.Parent is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax => node,
        SyntaxKind.TrueLiteralExpression when MayChange(node) => Choose(node, SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression), node),
        SyntaxKind.FalseLiteralExpression when MayChange(node) => Choose(node, SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression), node),
        _ => node,
    };

    private ParenthesizedExpressionSyntax Choose(ExpressionSyntax original, ExpressionSyntax mutated, ExpressionSyntax visited)
    {
        int id = mutants.Count;
        mutants.Add(new(id, file, original.GetLocation().GetLineSpan().StartLinePosition.Line + 1, Short(original), Short(mutated)));
        ExpressionSyntax isOn = SyntaxFactory.ParseExpression($"global::ArticleGen.Mutation.MutantSwitch.IsOn({id.ToString(CultureInfo.InvariantCulture)})");
        return SyntaxFactory.ParenthesizedExpression(SyntaxFactory.ConditionalExpression(
                isOn,
                SyntaxFactory.Token(SyntaxKind.QuestionToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
                Parenthesized(mutated),
                SyntaxFactory.Token(SyntaxKind.ColonToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
                Parenthesized(visited)))
            .WithTriviaFrom(original);
    }

    private static ParenthesizedExpressionSyntax Parenthesized(ExpressionSyntax expression) => SyntaxFactory.ParenthesizedExpression(expression.WithoutTrivia());

    private static string Short(ExpressionSyntax expression)
    {
        string text = string.Join(' ', expression.ToString().Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries));
        return text.Length > 100 ? text[..100] + "…" : text;
    }

    private static bool IsNumber(ExpressionSyntax expression) => expression is LiteralExpressionSyntax literal && literal.Token.Value is int;

    /// <summary>Whether a choice may stand here: what must be constant stays, and so does what declares or assigns a variable.</summary>
    private static bool MayChange(ExpressionSyntax node) =>
        !node.DescendantNodes().Any(static child => child is DeclarationExpressionSyntax or SingleVariableDesignationSyntax or AnonymousFunctionExpressionSyntax || child is ArgumentSyntax { RefKindKeyword.RawKind: not 0 })
        && !node.Ancestors().Any(static parent => parent is AttributeSyntax or ParameterSyntax or EnumMemberDeclarationSyntax or CaseSwitchLabelSyntax or PatternSyntax
            || (parent is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword))
            || (parent is LocalDeclarationStatementSyntax local && local.Modifiers.Any(SyntaxKind.ConstKeyword)));
}
