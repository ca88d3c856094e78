using System;
using Microsoft.CodeAnalysis;

namespace VerifyTests;

/// <summary>Verify.SourceGenerators: <c>VerifyTests.VerifySourceGenerators</c>.</summary>
public static class VerifySourceGenerators
{
    /// <summary>The signature of <c>Initialize</c>.</summary>
    /// <exception cref="NotSupportedException">Always: this is a signature.</exception>
    public static void Initialize() => throw new NotSupportedException("This is the signature of Verify, not Verify.");

    /// <summary>The signature of <c>IgnoreGeneratedResult</c>.</summary>
    /// <param name="settings">The comparison.</param>
    /// <param name="shouldIgnore">Which files are left out.</param>
    /// <exception cref="NotSupportedException">Always: this is a signature.</exception>
    public static SettingsTask IgnoreGeneratedResult(this SettingsTask settings, Func<GeneratedSourceResult, bool> shouldIgnore) =>
        throw new NotSupportedException("This is the signature of Verify, not Verify.");
}
