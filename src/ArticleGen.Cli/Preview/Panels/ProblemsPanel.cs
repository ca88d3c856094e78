using System.Globalization;
using ArticleGen.Cli.Output;

namespace ArticleGen.Cli.Preview.Panels;

/// <summary>What a build says of the article.</summary>
internal sealed class ProblemsPanel : IPanel
{
    public string Heading => "Diagnostics";

    public int Count(ArticleView view) => view.Problems.Count;

    public void Write(HtmlWriter html, ArticleView view)
    {
        for (int index = 0; index < view.Problems.Count; index++)
        {
            ArticleProblem problem = view.Problems[index];
            using (html.Element("p", ("class", $"problem {problem.Severity}"), ("id", view.Names.ProblemEntry(index))))
            {
                html.Element("a", string.Create(CultureInfo.InvariantCulture, $"Line {problem.Line}, column {problem.Column}: {problem.Severity} {problem.Id}"), ("href", view.IsInText(problem.Span) ? $"#{view.Names.Problem(index)}" : null));
                html.Text(" ");
                html.Element("span", problem.Message, ("dir", "auto"));
            }

            html.Line();
        }
    }
}
