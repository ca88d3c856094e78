using System;
using System.Collections.Generic;
using ArticleGen.Generator.Diagnostics;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Reading.Metadata;

namespace ArticleGen.Generator.TypedMetadata;

/// <summary>The front matter of one article, as far as types are made of it and checked by it.</summary>
/// <param name="Path">The path as diagnostics show it.</param>
/// <param name="RelativePath">The path relative to the project.</param>
/// <param name="Collection">The collection of the article, if it is in one.</param>
/// <param name="Entries">The keys that the model has no member for.</param>
/// <param name="Known">Which members of the model the front matter fills, one bit for each <see cref="MetadataRole"/>.</param>
/// <param name="LineStarts">Where the lines up to the last entry begin.</param>
/// <param name="Disabled">The diagnostics that the author does not want.</param>
internal sealed record MetadataSource(string Path, string RelativePath, string? Collection, EquatableArray<MetadataEntry> Entries, long Known, EquatableArray<int> LineStarts, EquatableArray<string> Disabled)
{
    public static MetadataSource Of(string path, string relativePath, string? collection, string text, FrontMatter matter)
    {
        int end = 0;
        foreach (MetadataEntry entry in matter.Metadata)
            end = Math.Max(end, Math.Max(entry.KeySpan.End, entry.Value.Span.End));
        return new(path, relativePath, collection, matter.Metadata, KnownOf(matter), LineMap.StartsIn(text, end).ToEquatableArray(), matter.DisabledDiagnostics);
    }

    public bool Has(MetadataRole role) => (Known & (1L << (int)role)) != 0;

    private static long KnownOf(FrontMatter matter)
    {
        long known = 0;
        Add(MetadataRole.Headline, matter.Headline is not null);
        Add(MetadataRole.Byline, matter.Byline is not null);
        Add(MetadataRole.Authors, !matter.Authors.IsEmpty);
        Add(MetadataRole.Dateline, matter.Dateline is not null);
        Add(MetadataRole.Published, matter.Published is not null);
        Add(MetadataRole.Modified, matter.Modified is not null);
        Add(MetadataRole.Source, matter.Source is not null);
        Add(MetadataRole.Section, matter.Section is not null);
        Add(MetadataRole.Keywords, !matter.Keywords.IsEmpty);
        Add(MetadataRole.Description, matter.Description is not null);
        Add(MetadataRole.Permalink, matter.Permalink is not null);
        Add(MetadataRole.Aliases, !matter.Aliases.IsEmpty);
        Add(MetadataRole.Image, matter.Image is not null);
        Add(MetadataRole.Layout, matter.Layout is not null);
        return known;

        void Add(MetadataRole role, bool isThere) => known |= isThere ? 1L << (int)role : 0;
    }
}

/// <summary>Where the diagnostics of one article's front matter stand.</summary>
internal sealed class MetadataPlaces(MetadataSource source)
{
    private readonly LineMap _lines = new(source.LineStarts);
    private readonly List<DiagnosticInfo> _diagnostics = [];

    public IReadOnlyList<DiagnosticInfo> Diagnostics => _diagnostics;

    /// <summary>Reports something, unless the author does not want to hear of it.</summary>
    public void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments)
    {
        if (!ProblemDiagnostics.IsDisabled(source.Disabled, descriptor.Id))
            _diagnostics.Add(DiagnosticInfo.Create(descriptor, new(source.Path, span, _lines[span]), arguments));
    }
}
