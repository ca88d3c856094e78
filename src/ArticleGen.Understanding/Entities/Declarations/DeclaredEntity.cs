using System.Collections.Generic;

namespace ArticleGen.Understanding.Entities.Declarations;

/// <summary>An entity that the author declares, while one article is read.</summary>
/// <param name="name">The canonical name.</param>
/// <param name="forms">The name and the aliases that the text is searched for.</param>
/// <param name="id">The identity, if declared.</param>
internal sealed class DeclaredEntity(string name, IReadOnlyList<string> forms, string? id)
{
    public string Name { get; } = name;

    public IReadOnlyList<string> Forms { get; } = forms;

    public string? Id { get; } = id;

    /// <summary>What it is; <see langword="null"/> where a link leaves it open.</summary>
    public EntityKind? Kind { get; set; }

    /// <summary>The Wikidata item, if declared.</summary>
    public string? WikidataId { get; set; }

    public static DeclaredEntity Of(EntityDeclaration declaration) =>
        new(declaration.Name, [declaration.Name, .. declaration.Aliases], declaration.Id) { Kind = declaration.Kind, WikidataId = declaration.WikidataId };
}
