using System;
using Microsoft.CodeAnalysis;

namespace VerifyTests;

/// <summary>What Verify.SourceGenerators adds to the settings.</summary>
public static class VerifySourceGenerators
{
    /// <summary>Leaves generated files out of the comparison.</summary>
    /// <param name="settings">The comparison.</param>
    /// <param name="shouldIgnore">Which files.</param>
    public static SettingsTask IgnoreGeneratedResult(this SettingsTask settings, Func<GeneratedSourceResult, bool> shouldIgnore) =>
        settings.Ignore(shouldIgnore);
}
