using System;

namespace ArticleGen.Generator.Tests.Snapshots;

/// <summary>A test asks for what this harness does not do as Verify does.</summary>
/// <param name="message">What it asks for, and what to do instead.</param>
public sealed class UnsupportedSnapshotException(string message) : NotSupportedException(message);
