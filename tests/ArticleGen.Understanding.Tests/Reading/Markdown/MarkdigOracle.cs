using System.Collections.Generic;
using System.Linq;
using System.Text;
using ArticleGen.Understanding.Reading;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleGen.Understanding.Tests.Reading.Markdown;

/// <summary>The plain text of Markdown as Markdig, a tested CommonMark implementation, understands it: one text per leaf block.</summary>
internal static class MarkdigOracle
{
    private static readonly MarkdownPipeline CommonMark = new MarkdownPipelineBuilder().Build();

    public static List<string> Texts(string markdown) =>
        [.. Markdig.Markdown.Parse(markdown, CommonMark).Descendants<LeafBlock>().Select(TextOf).Select(Normalize).Where(static text => text.Length > 0)];

    /// <summary>The same of our reader.</summary>
    public static List<string> OurTexts(string markdown)
    {
        Document document = Articles.Read(markdown, ArticleFormat.Markdown);
        return [.. document.Texts().Select(Normalize)];
    }

    private static string Normalize(string text)
    {
        StringBuilder result = new();
        foreach (string word in text.Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries))
            result.Append(result.Length > 0 ? " " : "").Append(word);
        return result.ToString();
    }

    private static string TextOf(LeafBlock block) => block switch
    {
        HtmlBlock or LinkReferenceDefinition => "",
        CodeBlock code => code.Lines.ToString(),
        _ => block.Inline is null ? "" : TextOf(block.Inline),
    };

    private static string TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        AutolinkInline link => link.Url,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        HtmlInline => "",
        DelimiterInline delimiter => delimiter.ToLiteral() + string.Concat(delimiter.Select(TextOf)),
        ContainerInline container => string.Concat(container.Select(TextOf)),
        _ => "",
    };
}
