using System.Linq;
using System.Text;
using ArticleGen.Understanding.Entities.Clusters;
using ArticleGen.Understanding.Entities.Names;
using ArticleGen.Understanding.Tests.Entities.Names;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Clusters;

public sealed class NameClustererTests
{
    [Theory]
    [InlineData("en", "[[P:Ana Maria Vahl]] spoke. [[P:Ana Vahl]] left, [[P:Vahl]] said.", "Ana Maria Vahl 3")]
    [InlineData("en", "[[P:Ana Vahl]] spoke. [[P:Ana Roth]] left.", "Ana Vahl 1; Ana Roth 1")]
    [InlineData("de", "[[P:Oscar Niemeyer]] starb. [[P:Oscar Niemeyers]] Haus steht. [[P:Niemeyers]] Sohn kam.", "Oscar Niemeyer 3")]
    [InlineData("de", "Die [[O:Deutsche Bank]] zahlt. Der Chef der [[O:Deutschen Bank]] kam.", "Deutsche Bank 2")]
    [InlineData("de", "[[P:Peter Hans]] kam. [[P:Lena Roth]] ging.", "Peter Hans 1; Lena Roth 1")]
    [InlineData("en", "The [[O:United States House]] voted. The [[O:U.S. House]] met.", "United States House 2")]
    [InlineData("en", "The [[O:Harbour Safety Board]] ([[O:HSB]]) met. The [[O:HSB]] left.", "Harbour Safety Board 3")]
    [InlineData("en", "The [[O:United States Harbour Safety Board]] met. The [[O:HSB]] left.", "United States Harbour Safety Board 2")]
    [InlineData("en", "The [[O:Church of Scientology]] met. [[O:Scientology]] grew.", "Church of Scientology 2")]
    [InlineData("en", "[[O:Microsoft Iberia]] grew. [[O:Microsoft]] fell.", "Microsoft Iberia 1; Microsoft 1")]
    [InlineData("en", "The [[L:United States of America]] and the [[L:US]] agreed.", "United States of America 2")]
    public void Forms_of_one_name_are_one_with_the_fullest_form(string language, string text, string expected) => Assert.Equal(expected, Clusters(language, text));

    [Theory]
    [InlineData("en", "COUNCIL LEADER [[P:SANDRA WICK]] QUITS\n\n[[P:Sandra Wick]] said she would go.", "Sandra Wick 2")]
    [InlineData("en", "COUNCIL LEADER [[P:SANDRA WICK]] QUITS\n\n[[P:Wick]] said she would go.", "Sandra Wick 2")]
    [InlineData("fr", "LA MAIRE [[P:ANNA VERNAY]] QUITTE SON POSTE\n\n[[P:Anna Vernay]] a parlé.", "Anna Vernay 2")]
    public void The_form_of_a_headline_is_nobodys_name(string language, string text, string expected) => Assert.Equal(expected, Clusters(language, text));

    [Theory]
    [InlineData("es", "[[P:José Muñoz]] habló. Luego [[P:José Muñoz]] salió.")]
    [InlineData("fr", "[[L:Orléans]] dort. À [[L:Orléans]], il pleut.")]
    [InlineData("de", "[[P:Jörg Müller]] kam. Dann ging [[P:Jörg Müller]].")]
    [InlineData("pt", "[[L:São João]] dorme. Em [[L:São João]] chove.")]
    public void Composed_and_decomposed_letters_are_the_same(string language, string text)
    {
        int half = text.IndexOf('.', System.StringComparison.Ordinal);
        Assert.EndsWith(" 2", Clusters(language, text[..half] + text[half..].Normalize(NormalizationForm.FormD)), System.StringComparison.Ordinal);
    }

    private static string Clusters(string language, string text)
    {
        NameContext context = MarkedNames.Read(language, text, out NameSpans names);
        return string.Join("; ", NameClusterer.Cluster(context.Written, names.ToOccurrences(context.Written)).Select(static cluster => $"{CanonicalName.Of(cluster)} {cluster.Occurrences.Count}"));
    }
}
