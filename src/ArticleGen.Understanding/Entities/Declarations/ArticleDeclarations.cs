using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Declarations;

/// <summary>Collects what an article declares itself, in its front matter and its links, and says what contradicts.</summary>
internal sealed class ArticleDeclarations
{
    private readonly ProblemList _problems;
    private readonly List<DeclaredEntity> _entities = [];
    private readonly Dictionary<string, DeclaredEntity> _byForm = new(StringComparer.Ordinal);

    private ArticleDeclarations(ProblemList problems) => _problems = problems;

    /// <summary>The entities of the front matter, then those of the links.</summary>
    public IReadOnlyList<DeclaredEntity> Entities => _entities;

    /// <summary>How many of them the front matter declares.</summary>
    public int FrontMatterCount { get; private set; }

    /// <summary>The links that say what their text names, in file positions.</summary>
    public List<(TextSpan Span, DeclaredEntity Entity)> Links { get; } = [];

    public static ArticleDeclarations Of(Document document, ProblemList problems)
    {
        ArticleDeclarations declarations = new(problems);
        declarations.AddFrontMatter(document.FrontMatter.Entities);
        declarations.FrontMatterCount = declarations._entities.Count;
        foreach (InlineLink link in document.Links)
        {
            Cancellation.Check();
            if (link.IsImage)
                continue;
            if (!LinkTarget.TryParse(link.Target, out LinkTarget target))
                declarations.ReportMisspelt(link);
            else
                declarations.AddLink(link.Span, link.Span.Of(document.Text).ToString(), target);
        }

        return declarations;
    }

    /// <summary>The article's own word about an entity of the project, completed by what the project says; else the project's.</summary>
    public DeclaredEntity Overriding(DeclaredEntity project)
    {
        if (!_byForm.TryGetValue(project.Name, out DeclaredEntity? own))
            return project;
        own.Kind ??= project.Kind;
        own.WikidataId ??= project.WikidataId;
        return own;
    }

    private void AddFrontMatter(EquatableArray<EntityDeclaration> declared)
    {
        Dictionary<string, EntityDeclaration> byIdentity = new(StringComparer.Ordinal);
        foreach (EntityDeclaration declaration in declared)
        {
            string identity = declaration.Id ?? declaration.Name;
            if (byIdentity.TryGetValue(identity, out EntityDeclaration? first))
            {
                if (Contradiction.Between(first, declaration) is { } contradiction)
                    _problems.Add(ProblemKind.ContradictoryEntity, declaration.Span, declaration.Name, contradiction);
                continue;
            }

            byIdentity.Add(identity, declaration);
            Add(DeclaredEntity.Of(declaration), declaration.Span);
        }
    }

    private void Add(DeclaredEntity entity, TextSpan span)
    {
        foreach (string form in entity.Forms)
        {
            if (!_byForm.TryGetValue(form, out DeclaredEntity? owner))
                _byForm.Add(form, entity);
            else if (owner != entity)
                _problems.Add(ProblemKind.ContradictoryEntity, span, form, "'" + owner.Name + "' and '" + entity.Name + "' share it");
        }

        _entities.Add(entity);
    }

    private void ReportMisspelt(InlineLink link)
    {
        if (LinkTarget.MisspeltKind(link.Target) is { } kind)
            _problems.Add(ProblemKind.UnknownLinkKind, link.Span, link.Target.Substring(0, link.Target.IndexOf(':')), kind);
    }

    private void AddLink(TextSpan span, string text, LinkTarget target)
    {
        string name = target.Name ?? text;
        if (_byForm.TryGetValue(name, out DeclaredEntity? entity))
        {
            if (Contradiction.Between(entity.Kind, entity.WikidataId, target.Kind, target.WikidataId) is { } contradiction)
                _problems.Add(ProblemKind.ContradictoryEntity, span, entity.Name, contradiction);
            entity.Kind ??= target.Kind;
            entity.WikidataId ??= target.WikidataId;
        }
        else
        {
            bool isName = target.Kind is not null && text != name && text.Length > 0 && char.IsUpper(text[0]) && !_byForm.ContainsKey(text);
            entity = new(name, isName ? [name, text] : [name], id: null) { Kind = target.Kind, WikidataId = target.WikidataId };
            Add(entity, span);
        }

        Links.Add((span, entity));
    }
}
