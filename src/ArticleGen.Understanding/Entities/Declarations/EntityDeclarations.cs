using System.Linq;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Declarations;

/// <summary>Gives the author the last word: front matter before inline links before the project's files before inference.</summary>
internal static class EntityDeclarations
{
    /// <summary>The entities of an article with what its author declares of them.</summary>
    /// <param name="document">The article.</param>
    /// <param name="inferred">What was inferred.</param>
    /// <param name="project">What is declared for all articles.</param>
    /// <param name="problems">Where contradictions are reported.</param>
    public static EntityIndex Apply(Document document, EntityIndex inferred, EquatableArray<EntityDeclaration> project, ProblemList problems)
    {
        ArticleDeclarations article = ArticleDeclarations.Of(document, problems);
        DeclaredForms forms = ProjectDeclarations.FormsOf(project);
        if (article.Entities.Count == 0 && forms.IsEmpty)
            return inferred;
        DeclaredOverlay overlay = new(document, inferred);
        overlay.Lay(new DeclaredMentionFinder(document, article, forms).Find());
        foreach (DeclaredEntity entity in article.Entities.Take(article.FrontMatterCount))
            overlay.AddUnmentioned(entity);
        return overlay.ToIndex();
    }
}
