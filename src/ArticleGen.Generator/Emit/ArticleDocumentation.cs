using System.Globalization;
using System.Text;
using ArticleGen.Understanding;

namespace ArticleGen.Generator.Emit;

/// <summary>What completion shows of an article: headline, date and first words.</summary>
internal static class ArticleDocumentation
{
    private const int HeadlineLength = 120;
    private const int LeadLength = 160;

    public static string Of(ArticleInfo article)
    {
        StringBuilder summary = new();
        if (article.Headline is { } headline)
            summary.Append("<b>").AppendDocumentation(headline, HeadlineLength).Append("</b> ");
        if (article.FrontMatter.Published is { } published)
            summary.Append('(').Append(published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append(") ");
        int lead = FirstOf(article, ParagraphKind.Lead, ParagraphKind.Body);
        if (lead >= 0)
            summary.AppendDocumentation(ReadingText.Of(article, lead), LeadLength);
        return summary.Length == 0 ? "An article." : summary.ToString().TrimEnd();
    }

    private static int FirstOf(ArticleInfo article, ParagraphKind kind, ParagraphKind otherwise)
    {
        int fallback = -1;
        for (int i = 0; i < article.Paragraphs.Length; i++)
        {
            if (article.Paragraphs[i].Kind == kind)
                return i;
            if (fallback < 0 && article.Paragraphs[i].Kind == otherwise)
                fallback = i;
        }

        return fallback;
    }
}
