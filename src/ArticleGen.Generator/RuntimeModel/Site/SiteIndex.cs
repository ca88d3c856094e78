using System;
using System.Collections.Generic;

namespace ArticleGen.CompilerServices
{
    /// <summary>
    /// What the articles of a catalog are to each other: paths, order of time, collections, tags, sections, years, translations.
    /// Read from the generated table when the first of it is asked for; see <c>SiteTable</c> of the generator for its order.
    /// </summary>
    internal sealed class SiteIndex
    {
        private readonly CompiledCatalog _catalog;
        private readonly string[] _prefixes;
        private readonly int[] _prefixOf;
        private readonly string?[] _tails;
        private readonly int[] _collectionOf;
        private readonly int[] _order;
        private readonly int _dated;
        private readonly int[][] _translations;
        private readonly Dictionary<int, int[]> _translationsOf = new Dictionary<int, int[]>();
        private readonly string _table;
        private readonly int _filesPosition;
        private Neighbours? _neighbours;
        private SiteFiles? _files;

        internal SiteIndex(CompiledCatalog catalog, string table)
        {
            _catalog = catalog;
            TableReader reader = new TableReader(table);
            ModelVersion.Check(reader.ReadNumber());
            int count = reader.ReadNumber();
            _prefixes = reader.ReadStrings();
            _prefixOf = new int[count];
            _tails = new string?[count];
            for (int i = 0; i < count; i++)
            {
                _prefixOf[i] = reader.ReadNumber();
                _tails[i] = reader.ReadStringOrNull("");
            }

            _dated = reader.ReadNumber();
            _order = ReadDeltas(ref reader, count);
            string[] collections = reader.ReadStrings();
            _collectionOf = new int[count];
            if (collections.Length > 0)
            {
                for (int i = 0; i < count; i++)
                    _collectionOf[i] = reader.ReadNumber();
            }

            Tags = new ArticleGroups(ReadGroups(ref reader));
            Sections = new ArticleGroups(ReadGroups(ref reader));
            Years = new ArticleYears(new ArticleGroups(ReadGroups(ref reader)));
            _translations = new int[reader.ReadNumber()][];
            for (int i = 0; i < _translations.Length; i++)
            {
                _translations[i] = ReadDeltas(ref reader, reader.ReadNumber());
                foreach (int article in _translations[i])
                    _translationsOf[article] = _translations[i];
            }

            _table = table;
            _filesPosition = reader.Position;
            Collections = ReadCollections(collections);
        }

        internal ArticleGroups Tags { get; }

        internal ArticleGroups Sections { get; }

        internal ArticleYears Years { get; }

        internal IReadOnlyList<ArticleCollection> Collections { get; }

        /// <summary>All articles, the newest first.</summary>
        internal IReadOnlyList<Article> Newest => IndexedArticles.Of(_catalog, _order);

        /// <summary>The files and paths of all articles, for those who follow links.</summary>
        internal SiteFiles Files => _files ??= new SiteFiles(TableReader.At(_table, _filesPosition, ""), _prefixOf.Length, index => PathOf(index, _catalog.IdAt(index)));

        /// <summary>The path of an article.</summary>
        /// <param name="index">Its position in the catalog.</param>
        /// <param name="id">Its id.</param>
        internal string PathOf(int index, string id) =>
            _prefixes[_prefixOf[index]] + (_tails[index] ?? AddressName.OfId(id, null) + "/");

        internal string? CollectionOf(int index) => _collectionOf[index] == 0 ? null : Collections[_collectionOf[index] - 1].Name;

        /// <summary>The article of the same collection that was published before another one.</summary>
        internal Article? Previous(int index) => At((_neighbours ??= ReadNeighbours()).Older[index]);

        /// <summary>The article of the same collection that was published after another one.</summary>
        internal Article? Next(int index) => At((_neighbours ??= ReadNeighbours()).Newer[index]);

        internal IReadOnlyList<Article> TranslationsOf(int index)
        {
            if (!_translationsOf.TryGetValue(index, out int[]? group))
                return IndexedArticles.None;
            int[] others = new int[group.Length - 1];
            int length = 0;
            foreach (int article in group)
            {
                if (article != index)
                    others[length++] = article;
            }

            return IndexedArticles.Of(_catalog, others);
        }

        private Article? At(int index) => index < 0 ? null : _catalog.ArticleAt(index);

        private Neighbours ReadNeighbours()
        {
            Neighbours neighbours = new Neighbours(_order.Length);
            int[] last = Neighbours.None(Collections.Count + 1);
            for (int i = 0; i < _dated; i++)
            {
                int article = _order[i];
                int newer = last[_collectionOf[article]];
                neighbours.Newer[article] = newer;
                if (newer >= 0)
                    neighbours.Older[newer] = article;
                last[_collectionOf[article]] = article;
            }

            return neighbours;
        }

        private IReadOnlyList<ArticleCollection> ReadCollections(string[] names)
        {
            List<int>[] articles = new List<int>[names.Length];
            List<int>[] newest = new List<int>[names.Length];
            for (int i = 0; i < names.Length; i++)
            {
                articles[i] = new List<int>();
                newest[i] = new List<int>();
            }

            for (int i = 0; names.Length > 0 && i < _collectionOf.Length; i++)
            {
                if (_collectionOf[i] > 0)
                    articles[_collectionOf[i] - 1].Add(i);
                if (_collectionOf[_order[i]] > 0)
                    newest[_collectionOf[_order[i]] - 1].Add(_order[i]);
            }

            ArticleCollection[] collections = new ArticleCollection[names.Length];
            for (int i = 0; i < names.Length; i++)
                collections[i] = new ArticleCollection(_catalog, names[i], IndexedArticles.Of(_catalog, articles[i].ToArray()), IndexedArticles.Of(_catalog, newest[i].ToArray()));
            return Array.AsReadOnly(collections);
        }

        private IReadOnlyList<ArticleGroup> ReadGroups(ref TableReader reader)
        {
            ArticleGroup[] groups = new ArticleGroup[reader.ReadNumber()];
            for (int i = 0; i < groups.Length; i++)
            {
                string name = reader.ReadString();
                int[] positions = ReadDeltas(ref reader, reader.ReadNumber());
                for (int j = 0; j < positions.Length; j++)
                    positions[j] = _order[positions[j]];
                groups[i] = new ArticleGroup(name, IndexedArticles.Of(_catalog, positions));
            }

            return Array.AsReadOnly(groups);
        }

        private static int[] ReadDeltas(ref TableReader reader, int count)
        {
            int[] numbers = new int[count];
            int number = 0;
            for (int i = 0; i < count; i++)
                numbers[i] = number += reader.ReadSigned();
            return numbers;
        }

        /// <summary>For each article the one before and the one after it in time; -1 for none.</summary>
        private sealed class Neighbours
        {
            internal Neighbours(int count)
            {
                Older = None(count);
                Newer = None(count);
            }

            internal int[] Older { get; }

            internal int[] Newer { get; }

            internal static int[] None(int count)
            {
                int[] none = new int[count];
                for (int i = 0; i < count; i++)
                    none[i] = -1;
                return none;
            }
        }
    }
}
