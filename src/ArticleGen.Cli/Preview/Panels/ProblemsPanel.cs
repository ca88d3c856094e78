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
        foreach (ArticleProblem problem in view.Problems)
        {
            using (html.Element("p", ("class", $"problem {problem.Severity}")))
            {
                html.Element("strong", string.Create(CultureInfo.InvariantCulture, $"Line {problem.Line}, column {problem.Column}: {problem.Severity} {problem.Id}"));
                html.Text(" ");
                html.Element("span", problem.Message, ("dir", "auto"));
            }

            html.Line();
        }
    }
}
