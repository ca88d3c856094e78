using System.Linq;
using ArticleGen.Understanding.Quotes;
using ArticleGen.Understanding.Reading;
using Xunit;

namespace ArticleGen.Understanding.Tests.Quotes;

public sealed class QuotationScannerTests
{
    [Theory]
    [InlineData("fr", "Il a dit « oui », puis «non» et «\u00A0peut-être\u00A0».", "oui|non|peut-être")]
    [InlineData("fr", "Narrow: «\u202Fbref\u202F».", "bref")]
    [InlineData("fr", "L'« abominable homme » et l’“autre” ou l'\"Express\".", "abominable homme|autre|Express")]
    [InlineData("en", "“One,” he said. \"Two,\" she said. 'Three,' they said. ‘Four’.", "One,|Two,|Three,|Four")]
    [InlineData("de", "„Eins“, »zwei« und ‚drei‘ sowie »vier«.", "Eins|zwei|drei|vier")]
    [InlineData("de", "„Eins”, sagte er.", "Eins")]
    [InlineData("de", "In der Schweiz: «Grüezi» und ‹Hoi›.", "Grüezi|Hoi")]
    [InlineData("nl", "„Een”, ‘twee’ en \"drie\".", "Een|twee|drie")]
    [InlineData("es", "«Uno», “dos” y \"tres\". ¿\"Cuatro\"?", "Uno|dos|tres|Cuatro")]
    [InlineData("it", "«Uno», “due” e \"tre\". L’«altro».", "Uno|due|tre|altro")]
    [InlineData("pt", "«Um», “dois” e \"três\".", "Um|dois|três")]
    [InlineData("en", "He typed ``quoted'' text.", "quoted")]
    [InlineData("fr", "Mélange «mixte\" et \"mixte» encore.", "mixte|mixte")]
    public void Every_style_of_marks_is_paired(string language, string text, string contents) =>
        Assert.Equal(contents.Split('|'), Contents(language, text));

    [Theory]
    [InlineData("en", "The workers' union and the '90s weren't rock 'n' roll: 'tis O’Brien’s dog, the players’ bus, fishin' alone.")]
    [InlineData("en", "He is 6'2\" tall; she ran it in 5' 30\" with a 14\" disc at 4”.")]
    [InlineData("fr", "L'homme d'aujourd'hui qu’on n'a pas vu, 5' 30\" et 30''.")]
    [InlineData("nl", "'s Avonds zag 'k 't licht in 's-Hertogenbosch.")]
    [InlineData("fr", "— Bonjour à tous.")]
    public void Apostrophes_and_units_are_no_quotation_marks(string language, string text)
    {
        ProblemList problems = new();
        Assert.Empty(QuotationScanner.Scan(AnnotatedText.DocumentOf(language, text), problems, TestContext.Current.CancellationToken).AsSpan().ToArray());
        Assert.Empty(problems.ToArray().AsSpan().ToArray());
    }

    [Theory]
    [InlineData("en", "\"He is 6'2\" tall,\" said Ann.", "He is 6'2\" tall,")]
    [InlineData("en", "‘The workers’ union won’t sign,’ he said.", "The workers’ union won’t sign,")]
    [InlineData("en", "He said the version was called \"2.6\" then.", "2.6")]
    [InlineData("en", "The \"1234.5\" and the \"seven\".", "1234.5|seven")]
    [InlineData("en", "\"We won in 2012\" and \"lost in 2013\".", "We won in 2012|lost in 2013")]
    public void A_unit_or_a_possessive_does_not_close_a_quotation(string language, string text, string contents) =>
        Assert.Equal(contents.Split('|'), Contents(language, text));

    [Theory]
    [InlineData("The \"1234.5\" tall and the seven\".", "1234.5", "\"")]
    [InlineData("The \"12345.6\" tall and the seven\".", "12345.6\" tall and the seven", "")]
    public void A_mark_behind_a_long_number_is_one_of_inches_where_another_closes(string text, string content, string unbalanced)
    {
        Assert.Equal(content, Assert.Single(Scan(AnnotatedText.DocumentOf("en", text), out ProblemList problems)).Content.Of(text).ToString());
        Assert.Equal(unbalanced, string.Concat(problems.ToArray().Select(problem => problem.Span.Of(text).ToString())));
    }

    [Theory]
    [InlineData("en", "He said ‘the boy can’t go", "‘")]
    [InlineData("en", "He said 'the boy can't go", "")]
    [InlineData("fr", "Il dit ‘on l’a vu", "‘")]
    [InlineData("it", "Disse ‘non l’ho visto", "‘")]
    [InlineData("nl", "Hij zei ‘de foto’s zijn weg", "‘")]
    public void An_apostrophe_inside_a_word_closes_nothing(string language, string text, string unbalanced)
    {
        Assert.Empty(Scan(AnnotatedText.DocumentOf(language, text), out ProblemList problems));
        Assert.Equal(unbalanced, string.Concat(problems.ToArray().Select(problem => problem.Span.Of(text).ToString())));
    }

    [Theory]
    [InlineData("en", "He said 'Apple Inc.'s plan and D.C.'s mayor and Yahoo!'s board and C++'s rules' to us.", "Apple Inc.'s plan and D.C.'s mayor and Yahoo!'s board and C++'s rules")]
    [InlineData("en", "Inc.’s plan, Yahoo!’s board, C#’s types, 50%’s worth, `run()`’s result, (A)’s side, “Hamlet”’s end.", "Hamlet")]
    [InlineData("de", "Yahoo!'s Plan, »Hallo« und Rock 'n' Roll.", "Hallo")]
    [InlineData("nl", "'s Avonds zei hij: '’t Is koud', bij Yahoo!'s kantoor in de jaren '90.", "’t Is koud")]
    [InlineData("fr", "Le siège de Yahoo!'s et « oui », du rock 'n' roll.", "oui")]
    [InlineData("it", "Il ‘900, il '900, l’'800 e il ’500; «sì», Yahoo!'s.", "sì")]
    [InlineData("es", "El grupo de rock 'n' roll «Uno» de los '90.", "Uno")]
    [InlineData("pt", "O grupo de rock ’n’ roll «Um» dos '90.", "Um")]
    [InlineData("en", "'It is rock 'n' roll,' he said. ‘It’s rock ‘n’ roll,’ she said.", "It is rock 'n' roll,|It’s rock ‘n’ roll,")]
    [InlineData("en", "''Twas the night,' he said. ‘’Twas the night,’ she said.", "'Twas the night,|’Twas the night,")]
    [InlineData("en", "Gary 'Big Man' Jones' 'secret' plan for '90s' star", "Big Man|secret")]
    [InlineData("en", "Boss says 'no' to players' demands, 'yes' to fans", "no|yes")]
    [InlineData("en", "Trump's 'historic' win: 'It's over'", "historic|It's over")]
    [InlineData("de", "'Wir zahlen nicht', sagt Meyer", "Wir zahlen nicht")]
    [InlineData("it", "nel secolo '900' e «no»", "900|no")]
    public void An_apostrophe_after_a_symbol_or_in_a_clipped_word_is_no_mark(string language, string text, string contents) =>
        Assert.Equal(contents.Split('|'), Contents(language, text));

    [Theory]
    [InlineData("fr", "Il a dit \"« bonjour »\" et puis « oui ».", "« bonjour »|bonjour|oui")]
    [InlineData("en", "“A, “ replies x. “B, “ replies y.", "A,|B,")]
    [InlineData("de", "\"»Ja«\", \"»Nein«\" und »gut«.", "»Ja«|Ja|»Nein«|Nein|gut")]
    public void Marks_beside_marks_keep_their_pairs(string language, string text, string contents) =>
        Assert.Equal(contents.Split('|'), Contents(language, text));

    [Theory]
    [InlineData("Il a dit « bonjour »\" et puis « oui ».")]
    [InlineData("Il a dit «bonjour»\" et puis «oui».")]
    [InlineData("Il a dit \"« bonjour » et puis « oui ».")]
    public void A_stray_mark_beside_a_pair_spoils_no_pair(string text)
    {
        Document document = AnnotatedText.DocumentOf("fr", text);
        Assert.Equal(["bonjour", "oui"], Scan(document, out ProblemList problems).Select(quotation => quotation.Content.Of(document.Body).ToString()));
        Assert.Equal(text.IndexOf('"'), Assert.Single(problems.ToArray().AsSpan().ToArray()).Span.Start);
    }

    [Theory]
    [InlineData("en", "He said: “Uno.\n\nDos.\n\nTres.” Then he left.")]
    [InlineData("en", "He said, \"Uno.\n\nDos.\n\nTres.\" Then he left.")]
    [InlineData("fr", "Il a dit : « Uno.\n\nDos.\n\nTres. » Puis il part.")]
    [InlineData("de", "Er sagte: „Uno.\n\nDos.\n\nTres.“ Dann ging er.")]
    [InlineData("es", "Dijo: «Uno.\n\nDos.\n\nTres.» Luego se fue.")]
    [InlineData("it", "Disse: «Uno.\n\nDos.\n\nTres.» Poi uscì.")]
    [InlineData("nl", "Hij zei: ‘Uno.\n\nDos.\n\nTres.’ En ging.")]
    [InlineData("pt", "Disse: “Uno.\n\nDos.\n\nTres.” E saiu.")]
    public void A_quotation_that_closes_two_paragraphs_later_holds_the_one_between(string language, string text)
    {
        Document document = AnnotatedText.DocumentOf(language, text);
        QuotationMarks[] quotations = Scan(document, out ProblemList problems);
        Assert.Empty(problems.ToArray().AsSpan().ToArray());
        Assert.Equal(["Uno.", "Dos.", "Tres."], quotations.Select(quotation => quotation.Content.Of(document.Body).ToString()));
        Assert.Equal([false, true, true], quotations.Select(static quotation => quotation.Continues));
    }

    [Theory]
    [InlineData("He said: “One thing.\n\nHe left.\n\nShe said “no” then.", "One thing.|no")]
    [InlineData("He said “One thing.\n\nHe left.\n\nShe left.\n\nThey left.\n\nAll left.\n\nNobody came.\n\nIt was over.”", "")]
    public void Nothing_goes_on_where_no_end_is_near(string text, string contents)
    {
        Document document = AnnotatedText.DocumentOf("en", text);
        Assert.Equal(contents, string.Join("|", Scan(document, out ProblemList problems).Select(quotation => quotation.Content.Of(document.Body).ToString())));
        Assert.All(problems.ToArray().AsSpan().ToArray(), static problem => Assert.Equal(1, problem.Span.Length));
    }

    [Theory]
    [InlineData("He said: “One thing.\n\nTwo things.\n\nThree.” And “four.")]
    [InlineData("“A, “ replies x.\n\n“B, “ replies “y.")]
    [InlineData("“A,“ replies x.\n\n“B,“ replies y.")]
    [InlineData("« A, « B.\n\nC »\n\n« D")]
    public void A_problem_shows_the_mark_that_is_written(string text)
    {
        Scan(AnnotatedText.DocumentOf("en", text), out ProblemList problems);
        Assert.All(problems.ToArray().AsSpan().ToArray(), problem => Assert.Equal(text.Substring(problem.Span.Start, problem.Span.Length), Assert.Single(problem.Arguments.AsSpan().ToArray())));
        Assert.All(problems.ToArray().AsSpan().ToArray(), static problem => Assert.Equal(1, problem.Span.Length));
    }

    [Fact]
    public void Quotations_nest()
    {
        Document document = AnnotatedText.DocumentOf("fr", "« Il m'a dit : “Elle criait ‘non, “jamais”’ hier” », dit-elle.");
        QuotationMarks[] quotations = Scan(document, out ProblemList problems);
        Assert.Empty(problems.ToArray().AsSpan().ToArray());
        Assert.Equal([0, 1, 2, 3], quotations.Select(static quotation => quotation.Depth));
        Assert.Equal("jamais", quotations[3].Content.Of(document.Body).ToString());
    }

    [Fact]
    public void A_quotation_over_paragraphs_that_opens_its_mark_again_is_whole()
    {
        Document document = AnnotatedText.DocumentOf("en", "He said: “One thing.\n\n“Another thing.\n\n“The last thing.” Then he left.");
        QuotationMarks[] quotations = Scan(document, out ProblemList problems);
        Assert.Empty(problems.ToArray().AsSpan().ToArray());
        Assert.Equal(["One thing.", "Another thing.", "The last thing."], quotations.Select(quotation => quotation.Content.Of(document.Body).ToString()));
        Assert.Equal([false, true, true], quotations.Select(static quotation => quotation.Continues));
    }

    [Fact]
    public void A_quotation_over_paragraphs_that_only_closes_at_the_end_is_whole()
    {
        Document document = AnnotatedText.DocumentOf("en", "He said, \"We learned a lot.\n\nIt was an emotional day.\" He smiled.");
        QuotationMarks[] quotations = Scan(document, out ProblemList problems);
        Assert.Empty(problems.ToArray().AsSpan().ToArray());
        Assert.Equal(["We learned a lot.", "It was an emotional day."], quotations.Select(quotation => quotation.Content.Of(document.Body).ToString()));
    }

    [Fact]
    public void The_older_French_way_of_repeating_the_closing_mark_is_understood()
    {
        Document document = AnnotatedText.DocumentOf("fr", "Il écrit : « Un premier point.\n\n» Un second point. » Puis il signe.");
        Assert.Equal(["Un premier point.", "Un second point."], Scan(document, out ProblemList problems).Select(quotation => quotation.Content.Of(document.Body).ToString()));
        Assert.Empty(problems.ToArray().AsSpan().ToArray());
    }

    [Fact]
    public void Eight_levels_are_read_and_what_is_deeper_is_text_and_reported_once()
    {
        string text = string.Concat(Enumerable.Repeat("« “ ", 500)) + "x" + string.Concat(Enumerable.Repeat(" ” »", 500));
        QuotationMarks[] quotations = Scan(AnnotatedText.DocumentOf("fr", text), out ProblemList problems);
        Assert.Equal(8, quotations.Length);
        Assert.Equal(7, quotations[^1].Depth);
        Assert.Equal(text.Length - (8 * 2 * 2), quotations[^1].Content.Length);
        Problem problem = Assert.Single(problems.ToArray());
        Assert.Equal((ProblemKind.DeepQuotation, new TextSpan(16, 1)), (problem.Kind, problem.Span));
    }

    [Fact]
    public void Quotations_side_by_side_in_the_deepest_one_are_its_text()
    {
        string text = string.Concat(Enumerable.Repeat("« “ ", 4)) + "« a » « b » « c »" + string.Concat(Enumerable.Repeat(" ” »", 4));
        QuotationMarks[] quotations = Scan(AnnotatedText.DocumentOf("fr", text), out ProblemList problems);
        Assert.Equal(8, quotations.Length);
        Assert.Equal("« a » « b » « c »", quotations[^1].Content.Of(text).ToString());
        Assert.Single(problems.ToArray());
    }

    private static string[] Contents(string language, string text)
    {
        Document document = AnnotatedText.DocumentOf(language, text);
        string[] contents = [.. Scan(document, out ProblemList problems).Select(quotation => quotation.Content.Of(text).ToString())];
        Assert.Empty(problems.ToArray().AsSpan().ToArray());
        return contents;
    }

    private static QuotationMarks[] Scan(Document document, out ProblemList problems)
    {
        problems = new();
        return QuotationScanner.Scan(document, problems, TestContext.Current.CancellationToken).AsSpan().ToArray();
    }
}
