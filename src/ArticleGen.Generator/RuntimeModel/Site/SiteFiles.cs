using System;
using System.Collections.Generic;

namespace ArticleGen.CompilerServices
{
    /// <summary>Which article a path means: that of its file, or that of the site.</summary>
    internal sealed class SiteFiles
    {
        // What a path without an extension may stand for, as the tools of the world have it.
        private static readonly string[] Endings = { ".md", "/index.md", "/_index.md", ".mdx", ".markdown", "/index.mdx" };

        private readonly string[] _files;
        private readonly Dictionary<string, int> _byFile;
        private readonly Dictionary<string, int> _byPath;

        internal SiteFiles(TableReader reader, int count, Func<int, string> pathOf)
        {
            _files = new string[count];
            _byFile = new Dictionary<string, int>(count, StringComparer.Ordinal);
            _byPath = new Dictionary<string, int>(count, StringComparer.Ordinal);
            string previous = "";
            for (int i = 0; i < count; i++)
            {
                previous = previous.Substring(0, reader.ReadNumber()) + reader.ReadString();
                _files[i] = previous;
                _byFile[previous] = i;
                string path = Key(pathOf(i));
                if (!_byPath.ContainsKey(path))
                    _byPath.Add(path, i);
            }
        }

        /// <summary>The path of the file of an article, relative to the project.</summary>
        internal string this[int index] => _files[index];

        /// <summary>The position of the article that a target means, or -1.</summary>
        /// <param name="written">The target as it is written.</param>
        /// <param name="target">The target as it is read from the file of the article.</param>
        /// <param name="path">The path of the article on the site.</param>
        internal int Find(string written, LinkTarget target, string path)
        {
            if (target.Form == LinkForm.Site)
            {
                int found = ByPath(target.Path);
                return found >= 0 ? found : ByFile(target.Path.TrimStart('/'));
            }

            if (target.Form != LinkForm.Relative)
                return -1;
            int file = ByFile(target.Path);
            if (file >= 0 || HasExtension(target.Path))
                return file;

            // What a browser makes of it goes before what an editor makes of it.
            int page = ByPath("/" + LinkTarget.Read(written, path.Substring(1)).Path);
            for (int i = 0; page < 0 && i < Endings.Length; i++)
                page = ByFile(target.Path.TrimEnd('/') + Endings[i]);
            return page;
        }

        private int ByFile(string path) => _byFile.TryGetValue(path, out int index) ? index : -1;

        private int ByPath(string path) => _byPath.TryGetValue(Key(path), out int index) ? index : -1;

        private static string Key(string path)
        {
            if (path.EndsWith("/index.html", StringComparison.Ordinal))
                path = path.Substring(0, path.Length - 10);
            return path.TrimEnd('/');
        }

        private static bool HasExtension(string path) => path.IndexOf('.', path.LastIndexOf('/') + 1) >= 0;
    }
}
