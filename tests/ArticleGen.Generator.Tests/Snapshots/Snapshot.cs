namespace ArticleGen.Generator.Tests.Snapshots;

/// <summary>One thing to compare.</summary>
/// <param name="Target">The name of the generated file without its extension; <see langword="null"/> for the diagnostics.</param>
/// <param name="Extension">The extension of the snapshot file.</param>
/// <param name="Content">The text, with <c>\n</c> as its only newline.</param>
internal sealed record Snapshot(string? Target, string Extension, string Content);
