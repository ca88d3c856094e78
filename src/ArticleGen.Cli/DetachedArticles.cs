using System;
using ArticleGen.CompilerServices;
using ArticleGen.Generator.Tables;
using ArticleGen.Understanding;

namespace ArticleGen.Cli;

/// <summary>
/// Articles as a compiled project has them, each by itself: encoded as the generator encodes them, decoded by the run-time model.
/// The catalog they belong to is empty, so that references to other articles lead nowhere.
/// </summary>
internal sealed class DetachedArticles : CompiledCatalog
{
    private static readonly DetachedArticles s_catalog = new();
    private static readonly string s_nothing = EmptyTable();

    private DetachedArticles()
        : base(typeof(DetachedArticles).Assembly)
    {
    }

    /// <summary>The model of an article.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="understood">What it means.</param>
    public static Article Compile(string id, ArticleInfo understood) =>
        new(s_catalog, id, understood.Text, ArticleTable.Encode(understood, resource: null));

    /// <inheritdoc/>
    protected override string ReadIds() => s_nothing;

    /// <inheritdoc/>
    protected override string ReadEntities(EntityKind kind) => s_nothing;

    /// <inheritdoc/>
    protected override string ReadSite() => throw new NotSupportedException("No article has a place in this catalog.");

    /// <inheritdoc/>
    protected override Article ReadArticle(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    private static string EmptyTable()
    {
        TableWriter table = new();
        table.WriteNumber(ModelVersion.Current);
        table.WriteNumber(0);
        return table.Pack();
    }
}
