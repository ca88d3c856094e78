using System.Globalization;
using System.Linq;
using ArticleGen.Cli.Output;

namespace ArticleGen.Cli.Preview.Panels;

/// <summary>The entities of one kind, each with what is known of it, the way to its mentions, and the means to correct it.</summary>
internal sealed class EntitiesPanel(EntityKind kind) : IPanel
{
    private static readonly EntityKind[] s_declarable = [EntityKind.Person, EntityKind.Organization, EntityKind.Place, EntityKind.Event, EntityKind.Work];

    public string Heading => KindLabel.Words(kind);

    public int Count(ArticleView view) => view.Article.Entities.Count(entity => entity.Kind == kind);

    public void Write(HtmlWriter html, ArticleView view)
    {
        using (html.Element("ul"))
        {
            foreach (Entity entity in view.Article.Entities.Where(entity => entity.Kind == kind))
            {
                using (html.Element("li", ("id", view.EntryOf(entity)), ("data-entity", view.EntryOf(entity))))
                    WriteEntity(html, view, entity);
                html.Line();
            }
        }
    }

    private static void WriteEntity(HtmlWriter html, ArticleView view, Entity entity)
    {
        html.Element("a", entity.Name, ("class", $"name {KindName.Of(entity.Kind)}"), ("href", $"#{view.MarkOf(entity, 0)}"));
        foreach (string fact in EntityFacts.Of(entity))
            html.Element("span", fact, ("class", "note"));
        if (entity.WikidataId is { } item)
            html.Element("a", item, ("class", "note"), ("href", $"https://www.wikidata.org/wiki/{item}"), ("rel", "external noreferrer"));
        WriteMentions(html, view, entity);
        if (s_declarable.Contains(entity.Kind))
            WriteCorrection(html, view, entity);
    }

    private static void WriteMentions(HtmlWriter html, ArticleView view, Entity entity)
    {
        using (html.Element("span", ("class", "mentions")))
        {
            for (int index = 0; index < entity.Mentions.Count; index++)
            {
                string number = (index + 1).ToString(CultureInfo.InvariantCulture);
                html.Element("a", number, ("href", $"#{view.MarkOf(entity, index)}"), ("aria-label", $"{entity.Name}, mention {number}"));
            }
        }
    }

    // Copies the line of an entity file (name, kind, aliases, Wikidata item) that says what this really is.
    private static void WriteCorrection(HtmlWriter html, ArticleView view, Entity entity)
    {
        using (html.Element("details", ("class", "correct")))
        {
            html.Element("summary", "Correct", ("aria-label", $"Correct {entity.Name}"));
            string choice = $"{view.EntryOf(entity)}-kind";
            html.Element("label", "It is a", ("for", choice));
            using (html.Element("select", ("id", choice)))
            {
                foreach (EntityKind other in s_declarable)
                    html.Element("option", KindLabel.Singular(other), ("value", KindName.Of(other)), ("selected", other == entity.Kind ? "" : null));
            }

            html.Element(
                "button",
                "Copy CSV line",
                ("type", "button"),
                ("data-name", entity.Name),
                ("data-aliases", string.Join('|', entity.Aliases)),
                ("data-item", entity.WikidataId ?? ""));
        }
    }
}
