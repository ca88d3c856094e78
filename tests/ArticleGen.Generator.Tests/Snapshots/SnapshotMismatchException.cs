using System;

namespace ArticleGen.Generator.Tests.Snapshots;

/// <summary>What a test received is not what was verified.</summary>
/// <param name="message">The files and their contents.</param>
public sealed class SnapshotMismatchException(string message) : Exception(message);
