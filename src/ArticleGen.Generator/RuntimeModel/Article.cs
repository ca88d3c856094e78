using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using ArticleGen.CompilerServices;

namespace ArticleGen
{
    /// <summary>
    /// One article. Articles are equal when their <see cref="Id"/> is. Nothing is read before it is asked for;
    /// what is asked for once is kept, and all threads see the same objects.
    /// </summary>
    [DebuggerDisplay("{Id}: {Headline}")]
    public sealed partial record Article
    {
        private readonly CompiledCatalog _catalog;
        private readonly string? _literal;
        private readonly string _table;
        private ArticleContent? _content;
        private ArticleMarkup? _markup;
        private ArticleMetadata? _metadata;
        private string? _html;
        private string? _path;
        private string? _body;
        private string? _excerpt;
        private IReadOnlyList<Article>? _related;
        private IReadOnlyList<Article>? _translations;
        private IReadOnlyList<Article>? _similar;

        internal Article(CompiledCatalog catalog, string id, string? literal, string table)
        {
            Id = id;
            _catalog = catalog;
            _literal = literal;
            _table = table;
        }

        /// <summary>The identifier: from the front matter, else from the project item, else the file name.</summary>
        public string Id { get; }

        /// <summary>The headline, if the article has one.</summary>
        public string? Headline => Content.Headline;

        /// <summary>The ISO 639-1 code of the language («fr»).</summary>
        public string Language => Content.Language;

        /// <summary>The decoded file text, front matter and markup included. All spans are positions of it.</summary>
        public string Text => Content.Text;

        /// <summary>
        /// The prose as a reader reads it: lead, body, subheadings, list items and block quotes, separated by blank lines. Headline, byline,
        /// captions, related lines, sources and the page around the article are no part of it.
        /// </summary>
        public string Body => _body ??= Content.Prose();

        /// <summary>
        /// The article as HTML, as the CommonMark and GFM specifications have it; the HTML that its author wrote is kept. A plain text is its
        /// paragraphs. See <see cref="Render"/> for what is safe whoever the author is.
        /// </summary>
        public string Html => _html ??= Render(HtmlOptions.Conformant());

        /// <summary>The headings, each with those below it.</summary>
        public IReadOnlyList<OutlineEntry> Outline => Markup.Outline;

        /// <summary>The article as it is set: headings, paragraphs, lists, tables, code.</summary>
        public IReadOnlyList<Block> Blocks => Markup.Blocks;

        /// <summary>The paragraphs in order.</summary>
        public IReadOnlyList<Paragraph> Paragraphs => Content.Paragraphs;

        /// <summary>The quotations by start; one inside another follows it.</summary>
        public IReadOnlyList<Quote> Quotes => Content.Quotes;

        /// <summary>All entities by first mention.</summary>
        public IReadOnlyList<Entity> Entities => Content.Entities;

        /// <summary>The people among the entities.</summary>
        public IReadOnlyList<Person> People => Content.People;

        /// <summary>The organisations among the entities.</summary>
        public IReadOnlyList<Organization> Organizations => Content.Organizations;

        /// <summary>The places among the entities.</summary>
        public IReadOnlyList<Place> Places => Content.Places;

        /// <summary>The calendar expressions among the entities.</summary>
        public IReadOnlyList<DateExpression> Dates => Content.Dates;

        /// <summary>The links of a Markdown article, in order.</summary>
        public IReadOnlyList<Link> Links => Markup.Links;

        /// <summary>The images of a Markdown article, in order; the text of each is its alternative text.</summary>
        public IReadOnlyList<Link> Images => Markup.Images;

        /// <summary>The number of words of the reading text, without boilerplate, source and related lines.</summary>
        public int WordCount => Content.WordCount;

        /// <summary>The byline as one line, if the front matter has it.</summary>
        public string? Byline => Content.Byline;

        /// <summary>The authors that the front matter names; empty if it names none.</summary>
        public IReadOnlyList<string> Authors => Content.Authors;

        /// <summary>Where and when it was written, if the front matter has it.</summary>
        public string? Dateline => Content.Dateline;

        /// <summary>When it was published, if the front matter or the file name has it; a date without a time is midnight UTC.</summary>
        public DateTimeOffset? Published => Content.Published;

        /// <summary>When it was last changed, if the front matter has it; a date without a time is midnight UTC.</summary>
        public DateTimeOffset? Modified => Content.Modified;

        /// <summary>Where it comes from, if the front matter has it; usually an address.</summary>
        public string? Source => Content.Source;

        /// <summary>The section of the publication, if the front matter has it.</summary>
        public string? Section => Content.Section;

        /// <summary>The keywords of the front matter; empty if it has none.</summary>
        public IReadOnlyList<string> Keywords => Content.Keywords;

        /// <summary>A summary, if the front matter has it.</summary>
        public string? Description => Content.Description;

        /// <summary>The articles that the front matter refers to, without this one.</summary>
        public IReadOnlyList<Article> Related => _related ??= _catalog.FindOthers(Content.RelatedIds, Id);

        /// <summary>The articles that share the most people, organisations, places and keywords with this one, in its language; the nearest first.</summary>
        public IReadOnlyList<Article> Similar => _similar ??= IndexedArticles.Of(_catalog, _catalog.Similar.Of(_catalog.IndexOf(Id)));

        /// <summary>The same article in other languages.</summary>
        public IReadOnlyList<Article> Translations
        {
            get
            {
                int index = _catalog.IndexOf(Id);
                return _translations ??= index < 0 ? IndexedArticles.None : _catalog.Site.TranslationsOf(index);
            }
        }

        /// <summary>The article of the same collection that was published before this one, if both have a date.</summary>
        public Article? Previous
        {
            get
            {
                int index = _catalog.IndexOf(Id);
                return index < 0 ? null : _catalog.Site.Previous(index);
            }
        }

        /// <summary>The article of the same collection that was published after this one, if both have a date.</summary>
        public Article? Next
        {
            get
            {
                int index = _catalog.IndexOf(Id);
                return index < 0 ? null : _catalog.Site.Next(index);
            }
        }

        /// <summary>The collection that the project puts the article into, if any.</summary>
        public string? Collection
        {
            get
            {
                int index = _catalog.IndexOf(Id);
                return index < 0 ? null : _catalog.Site.CollectionOf(index);
            }
        }

        /// <summary>Where the article stands on its site (<c>/blog/some-title/</c>): its permalink, else its folders and its <see cref="Slug"/>.</summary>
        public string Path => _path ??= ReadPath();

        /// <summary>What the article is announced with: from the front matter, else what stands before <c>&lt;!--more--&gt;</c>, else the lead.</summary>
        public string? Excerpt => _excerpt ??= Excerpts.Of(this, Content, Markup.Nodes);

        /// <summary>How long the <see cref="Body"/> takes to read: 230 words a minute, 450 characters of scripts without spaces.</summary>
        public TimeSpan ReadingTime => ReadingTimes.Of(Body);

        /// <summary>The name of the article in addresses: from the front matter, else made of the <see cref="Id"/>.</summary>
        public string Slug => Content.Slug ?? AddressName.OfId(Id, Language);

        /// <summary>The address that the front matter gives the article, or a pattern for it.</summary>
        public string? Permalink => Content.Permalink;

        /// <summary>Other addresses of the article that the front matter names; empty if it names none.</summary>
        public IReadOnlyList<string> Aliases => Content.Aliases;

        /// <summary>Whether the front matter says that the article is not to be published yet.</summary>
        public bool IsDraft => Content.IsDraft;

        /// <summary>The same as <see cref="Keywords"/>, as sites call them.</summary>
        public IReadOnlyList<string> Tags => Content.Keywords;

        /// <summary>The address of the image that stands for the article, if the front matter has it.</summary>
        public string? Image => Content.Image;

        /// <summary>The template that the article is shown with, if the front matter has it.</summary>
        public string? Layout => Content.Layout;

        /// <summary>
        /// The other keys of the front matter, and those whose values say more than the members above: typed members for the keys that the
        /// project's articles have, and every key by its name.
        /// </summary>
        public ArticleMetadata Metadata => _metadata ??= new ArticleMetadata(this, Content.Metadata);

        internal ArticleMarkup Markup
        {
            get
            {
                ArticleMarkup? markup = Volatile.Read(ref _markup);
                if (markup is not null)
                    return markup;
                int position = Content.MarkupPosition;
                markup = new ArticleMarkup(this, position == 0 ? PlainTextMarkup.Of(Paragraphs) : MarkupReader.Read(TableReader.At(_table, position, Text)));
                return Interlocked.CompareExchange(ref _markup, markup, null) ?? markup;
            }
        }

        private string ReadPath()
        {
            int index = _catalog.IndexOf(Id);
            return index < 0 ? "/" + Slug + "/" : _catalog.Site.PathOf(index, Id);
        }

        private ArticleContent Content
        {
            get
            {
                ArticleContent? content = Volatile.Read(ref _content);
                if (content is not null)
                    return content;
                content = ArticleDecoder.Decode(this, _catalog, _literal, _table);
                return Interlocked.CompareExchange(ref _content, content, null) ?? content;
            }
        }

        /// <summary>Writes the article as HTML, from its text and table; no Markdown is parsed.</summary>
        /// <param name="options">How; what is not set is safe to show whoever wrote the article.</param>
        /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
        public string Render(HtmlOptions options)
        {
            if (options is null)
                throw new ArgumentNullException(nameof(options));
            return new HtmlRenderer(Markup, options, HtmlMarking.Of(this, options).Write).Render();
        }

        /// <inheritdoc/>
        public bool Equals(Article? other) =>
            ReferenceEquals(this, other) || (other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal));

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

        /// <summary>The headline, or the id where there is none, on one line.</summary>
        public override string ToString() => OneLine.Of(Headline ?? Id);

        internal ResolvedTarget Resolve(string target) => ResolvedTarget.Of(this, _catalog, target);

        internal string? ReadingText(TextSpan? span)
        {
            if (!(span is TextSpan range))
                return null;
            int index = Content.ParagraphAt(range.Start);
            return index < 0 ? Text.Substring(range.Start, range.Length) : Paragraphs[index].ReadingText(range);
        }

        internal Entity? FindEntity(EntityKind kind, string id)
        {
            foreach (Entity entity in Content.Entities)
            {
                if (entity.Kind == kind && string.Equals(entity.Id, id, StringComparison.Ordinal))
                    return entity;
            }

            return null;
        }
    }
}
