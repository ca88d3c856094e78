using System;
using System.Threading;
using ArticleGen.Generator.Inputs;

namespace ArticleGen.Generator.Pipeline;

/// <summary>
/// An article that any free thread may compile. Roslyn runs a step for all items before it runs the next one, and runs it on one thread:
/// a step that only starts the work lets all processors share it.
/// </summary>
internal sealed class PendingArticle : IEquatable<PendingArticle>
{
    private readonly ArticleFile _file;
    private readonly ArticleSettings _settings;
    private readonly Lazy<CompiledArticle> _compiled;

    private PendingArticle(ArticleFile file, ArticleSettings settings, CancellationToken cancellationToken)
    {
        _file = file;
        _settings = settings;
        _compiled = new(() => CompiledArticle.From(file, settings, cancellationToken));
    }

    /// <summary>Lines the article up for the thread pool.</summary>
    public static PendingArticle Start(ArticleFile file, ArticleSettings settings, CancellationToken cancellationToken)
    {
        PendingArticle article = new(file, settings, cancellationToken);
        ThreadPool.QueueUserWorkItem(_ => article.Work(cancellationToken));
        return article;
    }

    /// <summary>The article; compiled here if no other thread has begun to.</summary>
    public CompiledArticle Compile() => _compiled.Value;

    public bool Equals(PendingArticle? other) => other is not null && _file == other._file && _settings == other._settings;

    public override bool Equals(object? obj) => Equals(obj as PendingArticle);

    public override int GetHashCode() => _file.GetHashCode();

    private void Work(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return;
        try
        {
            Compile();
        }
        catch (Exception)
        {
            // Kept for whoever asks for the article; thrown on this thread, it would end the compiler.
        }
    }
}
