using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding;

/// <summary>Cuts the reading text into words, numbers and marks. One pass, one array.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of the body in order; none spans two paragraphs.</summary>
    /// <param name="document">The article.</param>
    public static Token[] Tokenize(Document document)
    {
        Lexicon lexicon = Lexicon.For(document.Language);
        TokenScanner scanner = new(document.Body, lexicon["clitics"], lexicon["abbreviations"], lexicon["functions"], [lexicon["organizations"], Lexicon.Shared["organizations"]], document.Body.Length / 4);
        foreach (Block block in document.Blocks)
            scanner.Scan(block.Body);

        return scanner.ToArray();
    }
}
