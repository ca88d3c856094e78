using System.Linq;
using ArticleGen.Understanding;
using Xunit;

namespace ArticleGen.RuntimeModel.Tests;

/// <summary>A comma at the end of a quotation belongs to the sentence around it.</summary>
public sealed class QuoteTextTests
{
    [Theory]
    [InlineData("\"We will wait,\" said Ann Smith.", "We will wait", "We will wait,")]
    [InlineData("\"We will, however, wait,\" said Ann Smith.", "We will, however, wait", "We will, however, wait,")]
    [InlineData("“We will wait.” So said Ann Smith.", "We will wait.", "We will wait.")]
    [InlineData("\"Will we wait?\" asked Ann Smith.", "Will we wait?", "Will we wait?")]
    [InlineData("« Nous attendrons, » a dit Anne Dubois.", "Nous attendrons", "Nous attendrons,")]
    [InlineData("„Wir warten,“ sagte Anna Weber.", "Wir warten", "Wir warten,")]
    public void The_text_leaves_it_out_and_the_span_has_it(string text, string quoted, string spanned)
    {
        ArticleInfo info = ArticleUnderstanding.Understand(text, UnderstandingOptions.Default, TestContext.Current.CancellationToken).Article;
        Quote quote = SampleArticle.Decode(info).Quotes.Single();
        Assert.Equal(quoted, quote.Text);
        Assert.Equal(spanned, text.Substring(quote.Span.Start, quote.Span.Length));
    }
}
