using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace VerifyTests;

/// <summary>Verify: <c>VerifyTests.VerifySettings</c>.</summary>
public class VerifySettings;

/// <summary>Verify: what a comparison gave.</summary>
public class VerifyResult;

/// <summary>Verify: <c>VerifyTests.SettingsTask</c>.</summary>
public class SettingsTask
{
    private static NotSupportedException Signature => new("This is the signature of Verify, not Verify.");

    /// <summary>The signature of <c>UseDirectory</c>.</summary>
    /// <param name="directory">A folder beside the file of the test.</param>
    public SettingsTask UseDirectory(string directory) => throw Signature;

    /// <summary>The signature of <c>UseParameters</c>.</summary>
    /// <param name="parameters">The arguments of a theory.</param>
    public SettingsTask UseParameters(params object?[] parameters) => throw Signature;

    /// <summary>The signature of <c>ToTask</c>.</summary>
    public Task<VerifyResult> ToTask() => throw Signature;

    /// <summary>The signature of the awaiter.</summary>
    public TaskAwaiter<VerifyResult> GetAwaiter() => throw Signature;

    /// <summary>The signature of the conversion.</summary>
    /// <param name="settingsTask">The comparison.</param>
    public static implicit operator Task<VerifyResult>(SettingsTask settingsTask) => throw Signature;
}
