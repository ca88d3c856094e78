using System;
using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Verify.XunitV3: <c>VerifyXunit.Verifier</c>.</summary>
public static class Verifier
{
    /// <summary>The signature of <c>Verifier.Verify</c>.</summary>
    /// <param name="target">What is compared.</param>
    /// <param name="settings">How.</param>
    /// <param name="sourceFile">The file of the test.</param>
    /// <param name="lineNumber">The line of the call.</param>
    /// <exception cref="NotSupportedException">Always: this is a signature.</exception>
    public static SettingsTask Verify(
        object? target,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "",
        [CallerLineNumber] int lineNumber = 0) =>
        throw new NotSupportedException("This is the signature of Verify, not Verify.");
}
