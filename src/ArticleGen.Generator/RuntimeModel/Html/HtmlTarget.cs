using System;

namespace ArticleGen.CompilerServices
{
    /// <summary>Targets of links within a site.</summary>
    internal static class HtmlTarget
    {
        /// <summary>Whether a target is a path that depends on where it stands: no address, no anchor, no absolute path.</summary>
        internal static bool IsRelative(string target)
        {
            if (target.Length == 0 || target[0] == '#' || target[0] == '/' || target[0] == '?')
                return false;
            foreach (char c in target)
            {
                if (c == '/' || c == '?' || c == '#')
                    return true;
                if (c == ':')
                    return false;
            }

            return true;
        }

        internal static string Join(string path, string target)
        {
            if (target.StartsWith("./", StringComparison.Ordinal))
                target = target.Substring(2);
            return path[path.Length - 1] == '/' ? path + target : path + "/" + target;
        }
    }
}
