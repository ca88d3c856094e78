using System.Text;

namespace ArticleGen.CompilerServices
{
    /// <summary>What a feed publishes as the text of an article: its paragraphs, without the page around them.</summary>
    internal static class ArticleBody
    {
        internal static string Of(Article article)
        {
            StringBuilder text = new StringBuilder(article.Text.Length);
            foreach (Paragraph paragraph in article.Paragraphs)
            {
                if (!Includes(paragraph.Kind))
                    continue;
                if (text.Length > 0)
                    text.Append("\n\n");
                text.Append(paragraph.Text);
            }

            return text.ToString();
        }

        /// <summary>The words of a body: runs of characters between white space that hold at least one letter or digit, as in <see cref="Article.WordCount"/>.</summary>
        internal static int CountWords(string body)
        {
            int words = 0;
            bool counted = false;
            foreach (char character in body)
            {
                if (char.IsWhiteSpace(character))
                {
                    counted = false;
                }
                else if (!counted && char.IsLetterOrDigit(character))
                {
                    counted = true;
                    words++;
                }
            }

            return words;
        }

        private static bool Includes(ParagraphKind kind) =>
            kind == ParagraphKind.Lead || kind == ParagraphKind.Body || kind == ParagraphKind.Subheading || kind == ParagraphKind.ListItem || kind == ParagraphKind.BlockQuote;
    }
}
