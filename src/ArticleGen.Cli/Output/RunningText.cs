using System.Text;
using ArticleGen.Understanding;

namespace ArticleGen.Cli.Output;

/// <summary>What a feed publishes as the text of an article: its paragraphs, without the page around them.</summary>
internal static class RunningText
{
    public static bool Includes(ParagraphKind kind) => kind is
        ParagraphKind.Lead or ParagraphKind.Body or ParagraphKind.Subheading or ParagraphKind.ListItem or ParagraphKind.BlockQuote;

    /// <summary>The reading text, one blank line between paragraphs.</summary>
    public static string Of(ArticleInfo article)
    {
        StringBuilder text = new(article.Text.Length);
        for (int i = 0; i < article.Paragraphs.Length; i++)
        {
            if (!Includes(article.Paragraphs[i].Kind))
                continue;
            if (text.Length > 0)
                text.Append("\n\n");
            text.Append(ReadingText.Of(article, i));
        }

        return text.ToString();
    }
}
