using System.Linq;
using ArticleGen.Understanding.Quotes;
using Xunit;

namespace ArticleGen.Understanding.Tests.Quotes;

public sealed class UnbalancedMarkTests
{
    private const string Article =
        "La maire a présenté mardi le nouveau plan de circulation devant une salle comble du quartier nord.\n\n"
        + "Elle a promis « des trottoirs plus larges » et demandé « un peu de patience » aux riverains de la gare.\n\n"
        + "« Nous avons attendu dix ans, nous attendrons dix mois », a répondu le libraire de la place du marché.\n\n"
        + "Le chantier doit commencer au printemps. Son coût atteint deux millions d'euros, dont la moitié vient de la région.";

    public static TheoryData<int> WordStarts()
    {
        // Twenty words of the author's own text, spread over the article.
        int[] starts = [.. Enumerable.Range(1, Article.Length - 1).Where(static i => Article[i - 1] == ' ' && char.IsLetter(Article[i]) && !IsQuoted(i))];
        TheoryData<int> data = [];
        for (int i = 0; i < 20; i++)
            data.Add(starts[i * starts.Length / 20]);
        return data;
    }

    [Theory]
    [MemberData(nameof(WordStarts))]
    public void One_mark_too_many_is_one_problem_at_that_mark_and_spoils_no_other_quotation(int position)
    {
        string text = Article.Insert(position, "« ");
        (string[] contents, Problem[] problems) = Scan(text);
        Problem problem = Assert.Single(problems);
        Assert.Equal(ProblemKind.UnbalancedQuotationMark, problem.Kind);
        Assert.Equal(new TextSpan(position, 1), problem.Span);
        Assert.Equal(["«"], problem.Arguments.AsSpan().ToArray());
        Assert.Equal(["des trottoirs plus larges", "un peu de patience", "Nous avons attendu dix ans, nous attendrons dix mois"], contents);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_missing_closing_mark_is_one_problem_at_the_mark_that_opens(int quotation)
    {
        int open = NthIndexOf('«', quotation);
        int close = Article.IndexOf('»', open);
        (string[] contents, Problem[] problems) = Scan(Article.Remove(close - 1, 2));
        Assert.Equal(new TextSpan(open, 1), Assert.Single(problems).Span);
        Assert.Equal(2, contents.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_missing_opening_mark_is_one_problem_at_the_mark_that_closes(int quotation)
    {
        int open = NthIndexOf('«', quotation);
        int close = Article.IndexOf('»', open);
        (string[] contents, Problem[] problems) = Scan(Article.Remove(open, 2));
        Assert.Equal(new TextSpan(close - 2, 1), Assert.Single(problems).Span);
        Assert.Equal(2, contents.Length);
    }

    [Fact]
    public void Speech_that_a_colon_announces_runs_to_the_end_of_its_paragraph_without_a_closing_mark()
    {
        (string[] contents, Problem[] problems) = Scan("Le maire a dit : « Nous verrons bien demain.\n\nLa séance est levée.");
        Assert.Equal(["Nous verrons bien demain."], contents);
        Assert.Single(problems);
    }

    private static (string[] Contents, Problem[] Problems) Scan(string text)
    {
        ProblemList problems = new();
        EquatableArray<QuotationMarks> quotations = QuotationScanner.Scan(AnnotatedText.DocumentOf("fr", text), problems, TestContext.Current.CancellationToken);
        return ([.. quotations.Select(quotation => quotation.Content.Of(text).ToString())], problems.ToArray().AsSpan().ToArray());
    }

    private static bool IsQuoted(int position) => Article.LastIndexOf('«', position) > Article.LastIndexOf('»', position);

    private static int NthIndexOf(char mark, int n)
    {
        int index = Article.IndexOf(mark);
        for (; n > 0; n--)
            index = Article.IndexOf(mark, index + 1);
        return index;
    }
}
