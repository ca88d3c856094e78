using System.Linq;
using ArticleGen.Understanding.Reading;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading;

public sealed class PlainTextLayoutTests
{
    public static TheoryData<string> LineBreaks => ["\n", "\r\n", "\r"];

    [Theory]
    [MemberData(nameof(LineBreaks))]
    public void Blank_lines_separate_paragraphs(string lineBreak)
    {
        string text = string.Join(lineBreak, "First one.", "", "  ", "Second one.", "", "\tThird one. ");
        Document document = Articles.Read(text);

        Assert.Equal(["First one.", "Second one.", "Third one."], document.FileTexts());
        Assert.Equal("First one.\n\nSecond one.\n\nThird one.", document.Body);
    }

    [Theory]
    [MemberData(nameof(LineBreaks))]
    public void Each_line_is_a_paragraph_where_no_line_is_wrapped(string lineBreak)
    {
        string text = string.Join(lineBreak, "Council opens bridge", "The council opened a bridge on Monday.", "It cost 3 million euros, the mayor said, and took four years to build.");
        Document document = Articles.Read(text);

        Assert.Equal(3, document.Blocks.Length);
        Assert.Equal(TextSpan.FromBounds(0, 20), document.Blocks[0].Paragraph.Span);
        Assert.Equal(20 + lineBreak.Length, document.Blocks[1].Paragraph.Span.Start);
    }

    [Theory]
    [MemberData(nameof(LineBreaks))]
    public void Hard_wrapped_lines_are_joined_and_map_back(string lineBreak)
    {
        string text = string.Join(
            lineBreak,
            "The council opened a new bridge over the river on",
            "Monday after four years of work that had cost more",
            "than three million euros.",
            "",
            "Drivers had been waiting for it since the old one",
            "was closed.");
        Document document = Articles.Read(text);

        Assert.Equal(
            [
                "The council opened a new bridge over the river on Monday after four years of work that had cost more than three million euros.",
                "Drivers had been waiting for it since the old one was closed.",
            ],
            document.Texts());
        int word = document.Body.IndexOf("Monday after", System.StringComparison.Ordinal);
        Assert.Equal("Monday after", document.ToFile(new(word, 12)).Of(text).ToString());
        int across = document.Body.IndexOf("on Monday", System.StringComparison.Ordinal);
        Assert.Equal($"on{lineBreak}Monday", document.ToFile(new(across, 9)).Of(text).ToString());
    }

    [Fact]
    public void A_wrapped_text_without_blank_lines_breaks_at_its_short_lines()
    {
        const string text = """
            Der Stadtrat hat am Montag nach langer Debatte die
            Sanierung der alten Brücke beschlossen, die seit dem
            Hochwasser gesperrt ist.
            Die Arbeiten sollen im Frühjahr beginnen und nach
            Angaben der Verwaltung zwei Jahre dauern.
            """;

        Assert.Equal(
            [
                "Der Stadtrat hat am Montag nach langer Debatte die Sanierung der alten Brücke beschlossen, die seit dem Hochwasser gesperrt ist.",
                "Die Arbeiten sollen im Frühjahr beginnen und nach Angaben der Verwaltung zwei Jahre dauern.",
            ],
            Articles.Read(text).Texts());
    }

    [Fact]
    public void A_word_broken_after_its_own_hyphen_goes_on_without_a_space()
    {
        const string text = "Interrogée mardi à son arrivée à Bruxelles, la porte-\nparole du ministère a refusé de commenter ces propos.";

        Assert.Equal(["Interrogée mardi à son arrivée à Bruxelles, la porte-parole du ministère a refusé de commenter ces propos."], Articles.Read(text).Texts());
    }

    [Fact]
    public void Bullets_and_mail_quotation_marks_are_no_part_of_their_paragraphs()
    {
        const string text = "The mayor listed three things:\n\n- a bridge;\n- a school;\n• a park.\n\n> He said it himself.";

        Assert.Equal(
            ["Lead: The mayor listed three things:", "ListItem: a bridge;", "ListItem: a school;", "ListItem: a park.", "BlockQuote: He said it himself."],
            Articles.Read(text).Outline());
    }

    [Fact]
    public void Lines_with_nothing_to_see_are_blank()
    {
        Document document = Articles.Read("One.\n\u200B\nTwo.");

        Assert.Equal(["One.", "Two."], document.Texts());
    }

    [Fact]
    public void Words_stand_between_white_space_and_page_lines_do_not_count() =>
        Assert.Equal(8, Articles.Read("« Oui », dit-il, l’été de 2024.\n\nIl part – enfin.\n\nCommentaires (3)", language: "fr").WordCount);

    [Fact]
    public void A_long_line_and_many_lines_are_read_in_one_pass()
    {
        string longLine = string.Concat(Enumerable.Repeat("mot ", 500_000));
        string manyLines = string.Concat(Enumerable.Repeat("Une ligne.\n", 100_000));

        Assert.Equal(1, Articles.Read(longLine).Blocks.Length);
        Assert.Equal(100_000, Articles.Read(manyLines).Blocks.Length);
    }
}
