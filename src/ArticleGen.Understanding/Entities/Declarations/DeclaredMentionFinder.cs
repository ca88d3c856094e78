using System;
using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Declarations;

/// <summary>
/// Finds where an article names what its author declared: linked texts, and the longest declared forms at word boundaries,
/// those of the article before those of the project.
/// </summary>
internal sealed class DeclaredMentionFinder(Document document, ArticleDeclarations article, DeclaredForms project)
{
    private readonly DeclaredForms _own = new(article.Entities);
    private readonly List<(TextSpan Span, DeclaredEntity[] Namesakes)> _found = [];
    private readonly List<DeclaredEntity> _ownMatches = [];
    private readonly List<DeclaredEntity> _projectMatches = [];

    /// <summary>All mentions by position; they never overlap.</summary>
    public List<DeclaredMention> Find()
    {
        List<DeclaredMention> links = FindLinks();
        int next = 0;
        foreach (Block block in document.Blocks)
        {
            for (int position = block.Body.Start; position < block.Body.End;)
            {
                while (next < links.Count && links[next].Span.End <= position)
                    next++;
                if (next < links.Count && links[next].Span.Start <= position)
                    position = links[next].Span.End;
                else
                    position += FindAt(position, next < links.Count ? Math.Min(block.Body.End, links[next].Span.Start) : block.Body.End);
            }
        }

        Dictionary<DeclaredEntity, int> evidence = Evidence();
        links.AddRange(_found.Select(found => new DeclaredMention(found.Span, article.Overriding(Likeliest(found.Namesakes, evidence)), found.Span.Of(document.Body).IndexOf(' ') >= 0)));
        Sorting.Sort(links, static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return links;
    }

    private List<DeclaredMention> FindLinks()
    {
        List<DeclaredMention> links = [];
        foreach ((TextSpan file, DeclaredEntity entity) in article.Links)
        {
            Cancellation.Check();
            if (document.ToBody(file) is { IsEmpty: false } span && (links.Count == 0 || links[links.Count - 1].Span.End <= span.Start))
                links.Add(new(span, entity, IsCertain: true));
        }

        return links;
    }

    /// <summary>Looks for a form at a position; how far to go on.</summary>
    private int FindAt(int position, int end)
    {
        Cancellation.Check();
        string body = document.Body;
        if (!char.IsLetterOrDigit(body[position]) || (position > 0 && char.IsLetterOrDigit(body[position - 1])))
            return 1;
        int length = _own.LongestMatch(body, position, end, _ownMatches);
        int projectLength = project.LongestMatch(body, position, end, _projectMatches);
        if (projectLength > length)
            _found.Add((new(position, projectLength), [.. _projectMatches]));
        else if (length > 0)
            _found.Add((new(position, length), [.. _ownMatches]));
        return Math.Max(1, Math.Max(length, projectLength));
    }

    /// <summary>How often the article names each entity by a form that no other shares.</summary>
    private Dictionary<DeclaredEntity, int> Evidence()
    {
        Dictionary<DeclaredEntity, int> evidence = [];
        foreach ((_, DeclaredEntity[] namesakes) in _found)
        {
            if (namesakes.Length == 1)
                evidence[namesakes[0]] = evidence.TryGetValue(namesakes[0], out int count) ? count + 1 : 1;
        }

        return evidence;
    }

    private static DeclaredEntity Likeliest(DeclaredEntity[] namesakes, Dictionary<DeclaredEntity, int> evidence)
    {
        DeclaredEntity likeliest = namesakes[0];
        int most = 0;
        foreach (DeclaredEntity namesake in namesakes)
        {
            if (evidence.TryGetValue(namesake, out int count) && count > most)
            {
                most = count;
                likeliest = namesake;
            }
        }

        return likeliest;
    }
}
