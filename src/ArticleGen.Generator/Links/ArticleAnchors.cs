using System;
using System.Collections.Generic;
using System.Text;
using ArticleGen.CompilerServices;
using ArticleGen.Understanding;
using MarkupKind = ArticleGen.Understanding.MarkupKind;
using MarkupNode = ArticleGen.Understanding.MarkupNode;

namespace ArticleGen.Generator.Links;

/// <summary>
/// The places of an article that a link may lead to. Tools make different ids of one heading, so all that counts of an id are its letters and digits.
/// </summary>
/// <param name="Hashes">Those of the ids, ascending.</param>
/// <param name="IsOpen">Whether there may be others: of templates and components, or in a plain text.</param>
internal sealed record ArticleAnchors(EquatableArray<int> Hashes, bool IsOpen)
{
    public static ArticleAnchors Of(ArticleInfo article)
    {
        if (article.Markup is not { } nodes)
            return new([], IsOpen: true);
        SortedSet<int> hashes = [];
        bool isOpen = false;
        for (int i = 0; i < nodes.Length; i++)
        {
            MarkupNode node = nodes[i];
            switch (node.Kind)
            {
                case MarkupKind.Heading:
                    Add(hashes, TextOf(article.Text, nodes, i));
                    Add(hashes, node.Value);
                    break;
                case MarkupKind.Footnote:
                    Add(hashes, node.Value);
                    break;
                case MarkupKind.Attributes:
                    AddAttributes(hashes, node.Span.Of(article.Text));
                    break;
                case MarkupKind.Html or MarkupKind.HtmlBlock:
                    AddIds(hashes, node.Span.Of(article.Text));
                    break;
                case MarkupKind.Template or MarkupKind.TemplateBlock:
                    isOpen = true;
                    break;
            }
        }

        return new([.. hashes], isOpen);
    }

    /// <summary>Whether a link may lead to an id.</summary>
    public bool Has(string anchor)
    {
        string folded = Fold(anchor);
        return IsOpen || folded.Length == 0 || folded == "top" || anchor.IndexOf(":~:", StringComparison.Ordinal) >= 0
            || folded.StartsWith("fn", StringComparison.Ordinal)
            || Hashes.AsSpan().BinarySearch(TextHash.Of(folded)) >= 0
            || Hashes.AsSpan().BinarySearch(TextHash.Of(folded.TrimEnd(Digits))) >= 0;
    }

    // The second heading of a name has a number behind it.
    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private static void Add(SortedSet<int> hashes, string? id)
    {
        if (id is null)
            return;
        string folded = Fold(id);
        hashes.Add(TextHash.Of(folded));
        hashes.Add(TextHash.Of(folded.TrimEnd(Digits)));
        hashes.Add(TextHash.Of(folded.TrimStart(Digits)));
    }

    private static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char c in text)
        {
            char letter = Slug.Fold(c);
            if (letter != '-')
                folded.Append(letter);
            else if (c > '\u024F' && char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    private static string TextOf(string text, EquatableArray<MarkupNode> nodes, int heading)
    {
        StringBuilder read = new();
        for (int i = heading + 1; i <= heading + nodes[heading].Descendants; i++)
        {
            if (nodes[i].Kind == MarkupKind.Text)
                read.Append(nodes[i].Value ?? nodes[i].Span.Of(text).ToString());
        }

        return read.ToString();
    }

    // {#id} and {: #id .class}
    private static void AddAttributes(SortedSet<int> hashes, ReadOnlySpan<char> attributes)
    {
        foreach (string word in attributes.ToString().Split([' ', '{', '}', ':'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word[0] == '#')
                Add(hashes, word);
        }

        AddIds(hashes, attributes);
    }

    // <a name="x">, <div id='x'>
    private static void AddIds(SortedSet<int> hashes, ReadOnlySpan<char> html)
    {
        string text = html.ToString();
        int position = 0;
        while ((position = text.IndexOf('=', position)) >= 0)
        {
            int end = position++;
            while (end > 0 && text[end - 1] == ' ')
                end--;
            bool isId = Ends(text, end, "id") || Ends(text, end, "name");
            while (isId && position < text.Length && text[position] is ' ' or '"' or '\'')
                position++;
            int start = position;
            while (isId && position < text.Length && text[position] is not ('"' or '\'' or '>' or ' '))
                position++;
            if (position > start)
                Add(hashes, text.Substring(start, position - start));
        }
    }

    private static bool Ends(string text, int end, string word) =>
        end > word.Length && string.Compare(text, end - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && !char.IsLetterOrDigit(text[end - word.Length - 1]);
}
