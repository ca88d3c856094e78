namespace ArticleGen.CompilerServices
{
    /// <summary>Where a link leads.</summary>
    internal sealed class ResolvedTarget
    {
        private ResolvedTarget(Article? article, string? anchor, string? file, bool isExternal)
        {
            Article = article;
            Anchor = anchor;
            File = file;
            IsExternal = isExternal;
        }

        internal Article? Article { get; }

        internal string? Anchor { get; }

        internal string? File { get; }

        internal bool IsExternal { get; }

        internal static ResolvedTarget Of(Article article, CompiledCatalog catalog, string written)
        {
            int index = catalog.IndexOf(article.Id);
            LinkTarget target = LinkTarget.Read(written, index < 0 ? "" : catalog.Site.Files[index]);
            if (target.Form == LinkForm.Anchor)
                return new ResolvedTarget(article, target.Anchor, null, false);
            int found = index < 0 ? -1 : catalog.Site.Files.Find(written, target, article.Path);
            if (found >= 0)
                return new ResolvedTarget(catalog.ArticleAt(found), target.Anchor, null, false);
            bool isFile = index >= 0 && target.Form == LinkForm.Relative;
            return new ResolvedTarget(null, target.Anchor, isFile ? target.Path : null, target.Form == LinkForm.External);
        }
    }
}
