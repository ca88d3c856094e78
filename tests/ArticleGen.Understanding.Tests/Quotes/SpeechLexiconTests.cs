using System.Linq;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Quotes.Sentences;
using Xunit;

namespace ArticleGen.Understanding.Tests.Quotes;

public sealed class SpeechLexiconTests
{
    public static TheoryData<string, string> Sections()
    {
        TheoryData<string, string> data = [];
        foreach (string language in Lexicon.Languages)
        {
            foreach (string section in SpeechSections.All.Append(SpeechSections.Complementizers).Append("elisions").Append("apostrophe-endings"))
                data.Add(language, section);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_language_has_every_section_of_speech(string language, string section) =>
        Assert.False(Lexicon.For(language)[section].Values.IsEmpty, $"lexicons/{language}/{section}.txt is missing or empty");

    [Fact]
    public void Every_language_says_which_endings_are_subjects() =>
        Assert.All(Lexicon.Languages.ToArray(), static language => Assert.Contains(SpeechSections.Inversions, Lexicon.For(language).Sections));

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_heading_of_a_section_means_something(string language, string section)
    {
        if (section is SpeechSections.Complementizers or "elisions" or "apostrophe-endings")
            return;
        foreach (string heading in Lexicon.For(language)[section].Values)
            Assert.NotEqual(default, SpeechSections.MeaningOf(section, heading));
    }
}
