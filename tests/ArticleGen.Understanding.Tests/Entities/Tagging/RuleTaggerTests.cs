using System.Linq;
using System.Threading;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Reading;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Tagging;

/// <summary>A language whose lexicons are there and whose model is not yet.</summary>
public sealed class RuleTaggerTests
{
    [Theory]
    [InlineData("fr", "Hier, la ministre Anne Dubois est arrivée à Trévignon avec des élus de la FNTP.", "Person Anne Dubois", "Place Trévignon", "Organization FNTP")]
    [InlineData("fr", "Le port est fermé, dit Ursula von der Leyen au Comité Grand Large.", "Person Ursula von der Leyen", "Organization Comité Grand Large")]
    [InlineData("en", "The talks in Oxenhope ended, said Alan Hargrave; the RNLI in London agreed.", "Place Oxenhope", "Person Alan Hargrave", "Organization RNLI", "Place London")]
    [InlineData("es", "La reunión en Madrid acabó, dijo Carmen Ortega.", "Place Madrid", "Person Carmen Ortega")]
    [InlineData("de", "Gestern sprach Anna Heide in Berlin mit Herrn Petersen über die Brücke.", "Person Anna Heide", "Place Berlin", "Person Petersen")]
    [InlineData("de", "Der Verein Hafenfreunde und die NABU wollen, dass die Stadt Nordhafen das Amt Küstenschutz hört.", "Organization Verein Hafenfreunde", "Organization NABU", "Place Nordhafen", "Organization Amt Küstenschutz")]
    [InlineData("fr", "Hier, selon Zedon Karif Talmo, la rivière Doubine et l'association Garonde ont changé.", "Person Zedon Karif Talmo", "Place Doubine", "Organization Garonde")]
    [InlineData("fr", "Elle parle de la guerre froide et de Paris.", "Event guerre froide", "Place Paris")]
    [InlineData("en", "He met Karif Talmo and the river Doubine.", "Person Karif Talmo", "Place Doubine")]
    [InlineData("de", "Anna Maria Heide kam nach Berlin, der Nordlicht Verein schwieg.", "Person Anna Maria Heide", "Place Berlin", "Organization Nordlicht Verein")]
    public void Lists_and_the_words_around_capitals_tell_names(string language, string text, params string[] names)
    {
        ParagraphInfo paragraph = new(ParagraphKind.Body, new(0, text.Length), []);
        Document document = new(text, text, language, headline: null, FrontMatter.None, [new Block(paragraph, paragraph.Span)], wordCount: 0, links: []);
        Assert.Equal(names, RuleTagger.Tag(document, GazetteerMarker.For(language), CancellationToken.None)
            .Select(name => $"{name.Kind} {text[document.Tokens[name.FirstToken].Start..document.Tokens[name.EndToken - 1].Span.End]}"));
    }
}
