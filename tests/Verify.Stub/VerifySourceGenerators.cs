using System;

namespace VerifyTests;

/// <summary>Verify.SourceGenerators: <c>VerifyTests.VerifySourceGenerators</c>.</summary>
public static class VerifySourceGenerators
{
    /// <summary>The signature of <c>Initialize</c>.</summary>
    /// <exception cref="NotSupportedException">Always: this is a signature.</exception>
    public static void Initialize() => throw new NotSupportedException("This is the signature of Verify, not Verify.");
}
