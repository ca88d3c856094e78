using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace ArticleGen.CompilerServices
{
    /// <summary>Writes markup as HTML, as the CommonMark and GFM specifications have it. A loop, not a recursion: markup may nest deeply.</summary>
    internal sealed class HtmlRenderer
    {
        // What short rows of a wide table lack must not grow out of all proportion.
        private const int MostMissingCells = 100_000;

        private static readonly string[] Alignments = { "", " align=\"left\"", " align=\"center\"", " align=\"right\"" };

        private readonly ArticleMarkup _markup;
        private readonly string _text;
        private readonly MarkupNode[] _nodes;
        private readonly HtmlOptions _options;
        private readonly Action<StringBuilder, string, int, int> _writeText;
        private readonly StringBuilder _html;
        private readonly Stack<Ending> _open = new Stack<Ending>();
        private readonly Dictionary<int, int> _references = new Dictionary<int, int>();
        private int _task = -1;
        private int _column;
        private int _columns;
        private int _missingCells;
        private bool _isHeaderRow;

        /// <param name="markup">The markup.</param>
        /// <param name="options">How it is written.</param>
        /// <param name="writeText">Writes a part of the text that is read, with its marks.</param>
        internal HtmlRenderer(ArticleMarkup markup, HtmlOptions options, Action<StringBuilder, string, int, int> writeText)
        {
            _markup = markup;
            _text = markup.Article.Text;
            _nodes = markup.Nodes;
            _options = options;
            _writeText = writeText;
            _html = new StringBuilder(_text.Length + (_text.Length / 4));
        }

        internal string Render()
        {
            Render(0, _nodes.Length, withFootnotes: false);
            RenderFootnotes();
            return _html.ToString();
        }

        private void Render(int start, int end, bool withFootnotes)
        {
            for (int i = start; i < end;)
            {
                CloseUntil(i);
                if (_nodes[i].Kind == MarkupKind.Footnote && !withFootnotes)
                    i += 1 + _nodes[i].Descendants;
                else
                    i = Open(i);
            }

            CloseUntil(end);
        }

        private void CloseUntil(int index)
        {
            while (_open.Count > 0 && _open.Peek().Node <= index)
                Close(_open.Pop());
        }

        private void Close(Ending ending)
        {
            if (ending.IsRow)
                FillRow();
            if (ending.IsBlock)
                StartLine();
            _html.Append(ending.Html);
        }

        private void StartLine()
        {
            if (_html.Length > 0 && _html[_html.Length - 1] != '\n')
                _html.Append('\n');
        }

        /// <summary>Writes what opens a piece.</summary>
        /// <returns>The piece behind it, or the first of those in it.</returns>
        private int Open(int index)
        {
            MarkupNode node = _nodes[index];
            int end = index + 1 + node.Descendants;
            switch (node.Kind)
            {
                case MarkupKind.Paragraph:
                    StartLine();
                    Begin("<p>", "</p>\n", end);
                    WriteTask();
                    break;
                case MarkupKind.PlainParagraph:
                    WriteTask();
                    break;
                case MarkupKind.Heading:
                    string level = node.Number.ToString(CultureInfo.InvariantCulture);
                    StartLine();
                    _html.Append("<h").Append(level);
                    if (_options.HeadingAnchors)
                        WriteAttribute("id", _markup.Anchors[index]);
                    Begin(">", "</h" + level + ">\n", end);
                    break;
                case MarkupKind.ThematicBreak:
                    StartLine();
                    _html.Append("<hr />\n");
                    break;
                case MarkupKind.CodeBlock:
                    StartLine();
                    WriteCodeBlock(index);
                    return end;
                case MarkupKind.HtmlBlock:
                    StartLine();
                    WriteHtmlBlock(index);
                    return end;
                case MarkupKind.BlockQuote:
                    StartLine();
                    Begin("<blockquote>\n", "</blockquote>\n", end, isBlock: true);
                    break;
                case MarkupKind.BulletList:
                    StartLine();
                    Begin("<ul>\n", "</ul>\n", end, isBlock: true);
                    break;
                case MarkupKind.OrderedList:
                    StartLine();
                    Begin(node.Number == 1 ? "<ol>\n" : "<ol start=\"" + node.Number.ToString(CultureInfo.InvariantCulture) + "\">\n", "</ol>\n", end, isBlock: true);
                    break;
                case MarkupKind.ListItem:
                    StartLine();
                    Begin("<li>", "</li>\n", end);
                    _task = node.Number;
                    break;
                case MarkupKind.Table:
                    StartLine();
                    _columns = node.Number;
                    Begin("<table>\n", node.Descendants > 1 + _nodes[index + 1].Descendants ? "</tbody>\n</table>\n" : "</table>\n", end);
                    break;
                case MarkupKind.TableRow:
                    OpenRow(index, end);
                    break;
                case MarkupKind.TableCell:
                    return OpenCell(node, index, end);
                case MarkupKind.Footnote:
                    break;
                case MarkupKind.DefinitionList:
                    StartLine();
                    Begin("<dl>\n", "</dl>\n", end, isBlock: true);
                    break;
                case MarkupKind.DefinitionTerm:
                    StartLine();
                    Begin("<dt>", "</dt>\n", end);
                    break;
                case MarkupKind.DefinitionDescription:
                    StartLine();
                    Begin("<dd>", "</dd>\n", end);
                    break;
                case MarkupKind.Admonition:
                    OpenAdmonition(node, end);
                    break;
                case MarkupKind.MathBlock:
                    StartLine();
                    _html.Append("<div class=\"math\">\\[");
                    WriteText(index + 1, end);
                    _html.Append("\\]</div>\n");
                    return end;
                case MarkupKind.TemplateBlock:
                case MarkupKind.Template:
                case MarkupKind.Attributes:
                case MarkupKind.LinkDefinition:
                    return end;
                default:
                    return OpenInline(node, index, end);
            }

            WriteOwnText(node);
            return index + 1;
        }

        private void WriteOwnText(MarkupNode node)
        {
            if (node.IsTextOfItself)
                _writeText(_html, _text, node.TextStart, node.TextEnd);
        }

        private int OpenInline(MarkupNode node, int index, int end)
        {
            switch (node.Kind)
            {
                case MarkupKind.Text:
                    if (node.Value is null)
                        _writeText(_html, _text, node.Start, node.End);
                    else
                        HtmlText.Append(_html, node.Value);
                    break;
                case MarkupKind.SoftBreak:
                    _html.Append('\n');
                    break;
                case MarkupKind.HardBreak:
                    _html.Append("<br />\n");
                    break;
                case MarkupKind.Code:
                    _html.Append("<code>");
                    WriteCode(index, end);
                    _html.Append("</code>");
                    return end;
                case MarkupKind.Emphasis:
                    Begin("<em>", "</em>", end);
                    WriteOwnText(node);
                    break;
                case MarkupKind.Strong:
                    Begin("<strong>", "</strong>", end);
                    WriteOwnText(node);
                    break;
                case MarkupKind.Strikethrough:
                    Begin("<del>", "</del>", end);
                    break;
                case MarkupKind.Link:
                    _html.Append("<a");
                    WriteTarget("href", Resolve(node.Value ?? "") ?? Based(node.Value ?? ""), _options.RewriteLink);
                    if (node.Title != null)
                        WriteAttribute("title", node.Title);
                    Begin(">", "</a>", end);
                    break;
                case MarkupKind.Image:
                    _html.Append("<img");
                    WriteTarget("src", Based(node.Value ?? ""), _options.RewriteImage);
                    _html.Append(" alt=\"");
                    WriteText(index + 1, end);
                    _html.Append('"');
                    if (node.Title != null)
                        WriteAttribute("title", node.Title);
                    _html.Append(" />");
                    return end;
                case MarkupKind.Html:
                    WriteHtml(index, end);
                    return end;
                case MarkupKind.FootnoteReference:
                    WriteFootnoteReference(node);
                    break;
                case MarkupKind.Math:
                    _html.Append("<span class=\"math\">\\(");
                    WriteText(index + 1, end);
                    _html.Append("\\)</span>");
                    return end;
            }

            return index + 1;
        }

        private void Begin(string start, string closing, int end, bool isBlock = false)
        {
            _html.Append(start);
            _open.Push(new Ending(end, closing, isBlock, isRow: false));
        }

        private void WriteTask()
        {
            if (_task > 0)
                _html.Append(_task == 1 ? "<input disabled=\"\" type=\"checkbox\"> " : "<input checked=\"\" disabled=\"\" type=\"checkbox\"> ");
            _task = 0;
        }

        private void WriteCodeBlock(int index)
        {
            MarkupNode node = _nodes[index];
            _html.Append("<pre><code");
            if (CodeLanguage.Of(node.Value) is string language)
            {
                _html.Append(" class=\"language-");
                HtmlText.Append(_html, language);
                _html.Append('"');
            }

            _html.Append('>');
            int start = _html.Length;
            WriteText(index + 1, index + 1 + node.Descendants);
            if (_html.Length > start)
                StartLine();
            _html.Append("</code></pre>\n");
        }

        private void WriteHtmlBlock(int index)
        {
            int start = _html.Length;
            WriteHtml(index, index + 1 + _nodes[index].Descendants);
            while (_html.Length > start && _html[_html.Length - 1] == '\n')
                _html.Length--;
            if (_html.Length > start)
                _html.Append('\n');
        }

        private void WriteHtml(int index, int end)
        {
            if (_options.RawHtml == RawHtml.Drop)
                return;
            if (_nodes[index].IsTextOfItself)
            {
                WriteHtmlText(_nodes[index]);
                return;
            }

            for (int i = index + 1; i < end; i++)
                WriteHtmlText(_nodes[i]);
        }

        private void WriteHtmlText(MarkupNode node)
        {
            if (node.Value != null)
                _html.Append(node.Value);
            else if (_options.RawHtml == RawHtml.Keep)
                HtmlText.AppendRaw(_html, _text, node.Start, node.End);
            else if (_options.RawHtml == RawHtml.Filter)
                TagFilter.Append(_html, _text, node.Start, node.End);
            else
                HtmlText.Append(_html, _text, node.Start, node.End);
        }

        private void WriteCode(int index, int end)
        {
            int from = _html.Length;
            WriteText(index, end);
            _html.Replace('\n', ' ', from, _html.Length - from);
        }

        /// <summary>The text of some pieces without their markup.</summary>
        private void WriteText(int start, int end)
        {
            for (int i = start; i < end; i++)
            {
                MarkupNode node = _nodes[i];
                if (node.Kind == MarkupKind.SoftBreak || node.Kind == MarkupKind.HardBreak)
                    _html.Append('\n');
                else if (node.Kind == MarkupKind.Text && node.Value != null)
                    HtmlText.Append(_html, node.Value);
                else if (node.Kind == MarkupKind.Text)
                    HtmlText.Append(_html, _text, node.Start, node.End);
                else if (node.IsTextOfItself && node.Kind != MarkupKind.Html)
                    HtmlText.Append(_html, _text, node.TextStart, node.TextEnd);
            }
        }

        private void WriteAttribute(string name, string value)
        {
            _html.Append(' ').Append(name).Append("=\"");
            HtmlText.Append(_html, value);
            _html.Append('"');
        }

        /// <summary>The address of the other article that a target means.</summary>
        private string? Resolve(string target)
        {
            if (!_options.ResolveLinks)
                return null;
            ResolvedTarget resolved = _markup.Article.Resolve(target);
            if (resolved.Article is null || resolved.Article.Equals(_markup.Article))
                return null;
            string path = string.IsNullOrEmpty(_options.BasePath) ? resolved.Article.Path : HtmlTarget.Join(_options.BasePath!, resolved.Article.Path.Substring(1));
            return path + (resolved.Anchor is null ? "" : "#" + resolved.Anchor);
        }

        private string Based(string target) =>
            !string.IsNullOrEmpty(_options.BasePath) && HtmlTarget.IsRelative(target) ? HtmlTarget.Join(_options.BasePath!, target) : target;

        private void WriteTarget(string name, string target, Func<string, string>? rewrite)
        {
            if (rewrite != null)
                target = rewrite(target) ?? "";
            _html.Append(' ').Append(name).Append("=\"");
            if (!HtmlText.IsUnsafe(target))
                HtmlText.AppendAddress(_html, target);
            _html.Append('"');
        }

        private void OpenAdmonition(MarkupNode node, int end)
        {
            StartLine();
            string type = node.Value ?? "note";
            _html.Append("<aside class=\"admonition ");
            HtmlText.Append(_html, type);
            _html.Append("\">\n<p class=\"admonition-title\">");
            HtmlText.Append(_html, node.Title ?? char.ToUpperInvariant(type[0]) + type.Substring(1));
            Begin("</p>\n", "</aside>\n", end, isBlock: true);
        }

        private void OpenRow(int index, int end)
        {
            StartLine();
            bool isHeader = _nodes[index].Number == 1;
            _column = 0;
            _html.Append(isHeader ? "<thead>\n<tr>\n" : _isHeaderRow ? "<tbody>\n<tr>\n" : "<tr>\n");
            _open.Push(new Ending(end, isHeader ? "</tr>\n</thead>\n" : "</tr>\n", isBlock: true, isRow: true));
            _isHeaderRow = isHeader;
        }

        private int OpenCell(MarkupNode node, int index, int end)
        {
            // What stands behind the last column is no part of the table.
            if (_column >= _columns)
                return end;
            _column++;
            StartLine();
            _html.Append(_isHeaderRow ? "<th" : "<td").Append(Alignments[node.Number]);
            Begin(">", _isHeaderRow ? "</th>\n" : "</td>\n", end);
            WriteOwnText(node);
            return index + 1;
        }

        private void FillRow()
        {
            for (; _column < _columns && _missingCells < MostMissingCells; _column++, _missingCells++)
            {
                StartLine();
                _html.Append("<td></td>");
            }
        }

        private void WriteFootnoteReference(MarkupNode node)
        {
            _references.TryGetValue(node.Number, out int count);
            _references[node.Number] = ++count;
            string id = FootnoteId(node.Value!);
            _html.Append("<sup class=\"footnote-ref\"><a href=\"#fn-").Append(id).Append("\" id=\"fnref-").Append(id);
            if (count > 1)
                _html.Append('-').Append(count.ToString(CultureInfo.InvariantCulture));
            _html.Append("\" data-footnote-ref>").Append(node.Number.ToString(CultureInfo.InvariantCulture)).Append("</a></sup>");
        }

        private void RenderFootnotes()
        {
            SortedDictionary<int, int> footnotes = new SortedDictionary<int, int>();
            for (int i = 0; i < _nodes.Length; i++)
            {
                if (_nodes[i].Kind == MarkupKind.Footnote && _nodes[i].Number > 0)
                    footnotes[_nodes[i].Number] = i;
            }

            if (footnotes.Count == 0)
                return;
            StartLine();
            _html.Append("<section class=\"footnotes\" data-footnotes>\n<ol>\n");
            foreach (KeyValuePair<int, int> footnote in footnotes)
                RenderFootnote(footnote.Key, footnote.Value);
            _html.Append("</ol>\n</section>\n");
        }

        private void RenderFootnote(int number, int index)
        {
            MarkupNode node = _nodes[index];
            string id = FootnoteId(node.Value!);
            _html.Append("<li id=\"fn-").Append(id).Append("\">\n");
            Render(index, index + 1 + node.Descendants, withFootnotes: true);
            bool inParagraph = _html.Length > 5 && _html.ToString(_html.Length - 5, 5) == "</p>\n";
            if (inParagraph)
                _html.Length -= 5;
            else
                StartLine();
            _references.TryGetValue(number, out int count);
            for (int i = 1; i <= count; i++)
                WriteBackReference(id, number, i, isFirst: i == 1 && !inParagraph);
            _html.Append(inParagraph ? "</p>\n" : "\n").Append("</li>\n");
        }

        private void WriteBackReference(string id, int number, int count, bool isFirst)
        {
            string suffix = count > 1 ? "-" + count.ToString(CultureInfo.InvariantCulture) : "";
            string place = number.ToString(CultureInfo.InvariantCulture) + suffix;
            _html.Append(isFirst ? "" : " ").Append("<a href=\"#fnref-").Append(id).Append(suffix)
                .Append("\" class=\"footnote-backref\" data-footnote-backref data-footnote-backref-idx=\"").Append(place)
                .Append("\" aria-label=\"Back to reference ").Append(place).Append("\">↩");
            if (count > 1)
                _html.Append("<sup class=\"footnote-ref\">").Append(count.ToString(CultureInfo.InvariantCulture)).Append("</sup>");
            _html.Append("</a>");
        }

        private static string FootnoteId(string label)
        {
            StringBuilder id = new StringBuilder();
            HtmlText.AppendAddress(id, label);
            return id.ToString();
        }

        /// <summary>What closes a piece.</summary>
        private readonly struct Ending
        {
            internal Ending(int node, string html, bool isBlock, bool isRow)
            {
                Node = node;
                Html = html;
                IsBlock = isBlock;
                IsRow = isRow;
            }

            /// <summary>The first piece behind it.</summary>
            internal int Node { get; }

            internal string Html { get; }

            internal bool IsBlock { get; }

            internal bool IsRow { get; }
        }
    }
}
