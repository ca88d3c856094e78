using System;
using System.Collections.Generic;
using System.Text;

namespace ArticleGen.CompilerServices
{
    /// <summary>What the target of a link is, by its form.</summary>
    internal enum LinkForm
    {
        /// <summary>Something that a tool makes a target of: a template, a shortcode, an alias.</summary>
        Unknown,

        /// <summary>An address with a scheme or a host.</summary>
        External,

        /// <summary>A place in the same article.</summary>
        Anchor,

        /// <summary>A path from the root of the site.</summary>
        Site,

        /// <summary>A path from the folder of the article.</summary>
        Relative,
    }

    /// <summary>The target of a link or image, read. Compiler and program read it alike.</summary>
    internal readonly struct LinkTarget
    {
        private LinkTarget(LinkForm form, string path, string? anchor, bool hasQuery)
        {
            Form = form;
            Path = path;
            Anchor = anchor;
            HasQuery = hasQuery;
        }

        internal LinkForm Form { get; }

        /// <summary>Of a relative target the path from the project; of a path of the site itself.</summary>
        internal string Path { get; }

        /// <summary>What stands behind <c>#</c>.</summary>
        internal string? Anchor { get; }

        internal bool HasQuery { get; }

        /// <param name="target">The target as the author wrote it.</param>
        /// <param name="file">The path of the article's file, relative to the project.</param>
        internal static LinkTarget Read(string target, string file)
        {
            if (target.Length == 0 || IsMadeByTools(target))
                return new LinkTarget(LinkForm.Unknown, "", null, false);
            if (target.StartsWith("//", StringComparison.Ordinal) || HasScheme(target))
                return new LinkTarget(LinkForm.External, "", null, false);
            string? anchor = null;
            int hash = target.IndexOf('#');
            if (hash >= 0)
            {
                anchor = Decode(target.Substring(hash + 1));
                target = target.Substring(0, hash);
            }

            if (target.Length == 0)
                return new LinkTarget(LinkForm.Anchor, file, anchor, false);
            int query = target.IndexOf('?');
            if (query >= 0)
                target = target.Substring(0, query);
            target = Decode(target).Replace('\\', '/');
            if (target.StartsWith("/", StringComparison.Ordinal))
                return new LinkTarget(LinkForm.Site, "/" + Normalize(target), anchor, query >= 0);
            int folder = file.LastIndexOf('/');
            return new LinkTarget(LinkForm.Relative, Normalize(file.Substring(0, folder + 1) + target), anchor, query >= 0);
        }

        /// <summary>A path without «.» and «..», as far as it goes.</summary>
        internal static string Normalize(string path)
        {
            List<string> segments = new List<string>();
            foreach (string segment in path.Split('/'))
            {
                if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..")
                    segments.RemoveAt(segments.Count - 1);
                else if (segment.Length > 0 && segment != ".")
                    segments.Add(segment);
            }

            StringBuilder normalized = new StringBuilder(path.Length);
            foreach (string segment in segments)
            {
                if (normalized.Length > 0)
                    normalized.Append('/');
                normalized.Append(segment);
            }

            if (segments.Count > 0 && path[path.Length - 1] == '/')
                normalized.Append('/');
            return normalized.ToString();
        }

        // {{< ref >}}, {% link %}, ${base}, @site/docs, ~/content.
        private static bool IsMadeByTools(string target) =>
            target[0] == '@' || target[0] == '~' || target.IndexOfAny(Templates) >= 0;

        private static readonly char[] Templates = { '{', '}', '<', '>', '$', '|', '[', ']', '*', '\n', '\r' };

        private static bool HasScheme(string target)
        {
            for (int i = 0; i < target.Length; i++)
            {
                char c = target[i];
                if (c == ':')
                    return i > 0;
                if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (i > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))))
                    return false;
            }

            return false;
        }

        private static string Decode(string text)
        {
            if (text.IndexOf('%') < 0)
                return text;
            try
            {
                return Uri.UnescapeDataString(text);
            }
            catch (UriFormatException)
            {
                return text;
            }
        }
    }
}
