using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using ArticleGen.Understanding;
using MarkupKind = ArticleGen.Understanding.MarkupKind;
using MarkupNode = ArticleGen.Understanding.MarkupNode;

namespace ArticleGen.Generator.Links;

/// <summary>Finds the places of an article that a link may lead to: what any of the tools of the world makes an id of.</summary>
internal sealed class AnchorReader
{
    // What puts other files, with headings of their own, into an article: MkDocs, VitePress, DocFX, MyST.
    private static readonly string[] Includes = ["--8<--", "{!", "@include", "[!INCLUDE", "[!include", "{include}", "\n=== \""];

    private const int LongestAttributes = 300;

    private readonly string _text;
    private readonly EquatableArray<MarkupNode> _nodes;
    private readonly SortedSet<int> _hashes = [];
    private bool _isOpen;

    private AnchorReader(string text, EquatableArray<MarkupNode> nodes)
    {
        _text = text;
        _nodes = nodes;
    }

    public static ArticleAnchors Read(ArticleInfo article, CancellationToken cancellationToken)
    {
        if (article.Markup is not { } nodes)
            return new([], IsOpen: true);
        AnchorReader reader = new(article.Text, nodes);
        reader._isOpen = Array.Exists(Includes, include => article.Text.IndexOf(include, StringComparison.Ordinal) >= 0);
        for (int i = 0; i < nodes.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.Read(i);
        }

        reader.AddAttributes();
        reader.AddLabels();
        return new([.. reader._hashes], reader._isOpen);
    }

    private void Read(int index)
    {
        MarkupNode node = _nodes[index];
        switch (node.Kind)
        {
            case MarkupKind.Heading:
                AddHeading(index);
                break;
            case MarkupKind.Footnote:
                Add(node.Value);
                break;
            case MarkupKind.Html or MarkupKind.HtmlBlock:
                AddHtml(node.Span.Of(_text).ToString());
                break;
            case MarkupKind.Template or MarkupKind.TemplateBlock:
                _isOpen = true;
                break;
        }
    }

    // Some tools make the id of what is read, some leave images out, some take the line as it is written.
    private void AddHeading(int index)
    {
        Add(_nodes[index].Value);
        Add(TextOf(index, withImages: true));
        Add(TextOf(index, withImages: false));
        Add(_nodes[index].Span.Of(_text).ToString());
    }

    private string TextOf(int heading, bool withImages)
    {
        StringBuilder read = new();
        for (int i = heading + 1; i <= heading + _nodes[heading].Descendants; i++)
        {
            if (_nodes[i].Kind == MarkupKind.Image && !withImages)
                i += _nodes[i].Descendants;
            else if (_nodes[i].Kind == MarkupKind.Text)
                read.Append(_nodes[i].Value ?? _nodes[i].Span.Of(_text).ToString());
        }

        return read.ToString();
    }

    private void Add(string? id)
    {
        if (id is not null)
            _hashes.UnionWith(ArticleAnchors.HashesOf(id));
    }

    // {#id} and {: #id .class}, behind whatever they stand: each tool has them behind other things.
    private void AddAttributes()
    {
        for (int start = _text.IndexOf('{'); start >= 0; start = _text.IndexOf('{', start + 1))
        {
            int end = _text.IndexOf('}', start, Math.Min(LongestAttributes, _text.Length - start));
            if (end < 0)
                continue;
            string attributes = _text.Substring(start, end - start);
            foreach (string word in attributes.Split([' ', '{'], StringSplitOptions.RemoveEmptyEntries))
            {
                string id = word.TrimStart(':');
                if (!id.StartsWith("#", StringComparison.Ordinal))
                    continue;
                Add(id);
                Add(id.Split('.')[0]);
            }

            AddIds(attributes);
        }
    }

    // Of a heading that is written as HTML, tools make an id as of any other.
    private void AddHtml(string html)
    {
        for (char level = '1'; level <= '6'; level++)
            _isOpen |= html.IndexOf("<h" + level, StringComparison.OrdinalIgnoreCase) >= 0;
        AddIds(html);
    }

    // <a name="x">, <div id='x'>
    private void AddIds(string html)
    {
        int position = 0;
        while ((position = html.IndexOf('=', position)) >= 0)
        {
            int end = position++;
            while (end > 0 && html[end - 1] == ' ')
                end--;
            bool isId = Ends(html, end, "id") || Ends(html, end, "name");
            while (isId && position < html.Length && html[position] is ' ' or '"' or '\'')
                position++;
            int start = position;
            while (isId && position < html.Length && html[position] is not ('"' or '\'' or '>' or ' '))
                position++;
            if (position > start)
                Add(html.Substring(start, position - start));
        }
    }

    private static bool Ends(string text, int end, string word) =>
        end > word.Length && string.Compare(text, end - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && !char.IsLetterOrDigit(text[end - word.Length - 1]);

    // (label)= on a line of its own, as MyST has it.
    private void AddLabels()
    {
        for (int end = _text.IndexOf(")=", StringComparison.Ordinal); end >= 0; end = _text.IndexOf(")=", end + 2, StringComparison.Ordinal))
        {
            // At the end of a line first: then each line is looked back over once.
            if (end + 2 < _text.Length && _text[end + 2] is not ('\n' or '\r'))
                continue;
            int start = _text.LastIndexOfAny(['\n', '\r'], end) + 1;
            if (_text[start] == '(')
                Add(_text.Substring(start + 1, end - start - 1));
        }
    }
}
