using System.Collections.Concurrent;
using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Markdown.Blocks;

/// <summary>The constructs in the order in which a line is tried for them, by the character that it starts with.</summary>
internal sealed class BlockRules
{
    private static readonly ConcurrentDictionary<MarkdownExtensions, BlockRules> Known = new();

    private readonly BlockRule[][] _starting = new BlockRule[128][];
    private readonly BlockRule[] _others;

    private BlockRules(MarkdownExtensions extensions)
    {
        List<BlockRule> rules = [.. InOrder(extensions)];
        for (int i = 0; i < _starting.Length; i++)
            _starting[i] = Select(rules, (char)i);
        _others = Select(rules, '\uFFFF');
    }

    public static BlockRules For(MarkdownExtensions extensions) => Known.GetOrAdd(extensions, static extensions => new(extensions));

    /// <summary>The rules that a line with this first character may open.</summary>
    public BlockRule[] StartingWith(char first) => first < _starting.Length ? _starting[first] : _others;

    private static IEnumerable<BlockRule> InOrder(MarkdownExtensions extensions)
    {
        bool isMdx = Has(extensions, MarkdownExtensions.Mdx);
        yield return BlockQuoteRule.Instance;
        yield return AtxHeadingRule.Instance;
        yield return FencedCodeRule.Instance;

        // Tags of templates stand alone or hold code, whatever their content looks like.
        if (Has(extensions, MarkdownExtensions.Templates))
        {
            yield return TemplateCodeRule.Instance;
            yield return TemplateRule.Instance;
        }

        if (Has(extensions, MarkdownExtensions.Attributes))
            yield return AttributesRule.Instance;
        if (Has(extensions, MarkdownExtensions.Jsx))
        {
            yield return new JsxModuleRule(isMdx);
            yield return new JsxBlockRule(isMdx);
        }

        if (!isMdx)
            yield return HtmlBlockRule.Instance;
        yield return SetextHeadingRule.Instance;

        // The second line of a table may look like a list item, or like a rule.
        if (Has(extensions, MarkdownExtensions.Tables))
            yield return TableRule.Instance;
        yield return ThematicBreakRule.Instance;
        if (Has(extensions, MarkdownExtensions.Footnotes))
            yield return FootnoteRule.Instance;
        if (Has(extensions, MarkdownExtensions.Admonitions))
        {
            yield return FencedAdmonitionRule.Instance;
            yield return IndentedAdmonitionRule.Instance;
        }

        if (Has(extensions, MarkdownExtensions.DefinitionLists))
            yield return DefinitionRule.Instance;
        if (Has(extensions, MarkdownExtensions.Math))
            yield return MathBlockRule.Instance;
        yield return ListItemRule.Instance;
        if (!isMdx)
            yield return IndentedCodeRule.Instance;
    }

    private static BlockRule[] Select(List<BlockRule> rules, char first) =>
        [.. rules.FindAll(rule => rule.FirstCharacters is not { } characters || characters.IndexOf(first) >= 0)];

    private static bool Has(MarkdownExtensions extensions, MarkdownExtensions extension) => (extensions & extension) != MarkdownExtensions.None;
}
