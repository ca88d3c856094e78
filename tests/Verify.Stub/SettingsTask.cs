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

    /// <summary>The signature of <c>AppendContentAsFile</c>.</summary>
    /// <param name="content">A text of the test's own.</param>
    /// <param name="extension">The extension of its file.</param>
    /// <param name="name">The name of its file.</param>
    public SettingsTask AppendContentAsFile(string content, string extension = "txt", string? name = null) => throw Signature;

    /// <summary>The signature of <c>ToTask</c>.</summary>
    public Task<VerifyResult> ToTask() => throw Signature;

    /// <summary>The signature of the awaiter.</summary>
    public TaskAwaiter<VerifyResult> GetAwaiter() => throw Signature;

    /// <summary>The signature of the conversion.</summary>
    /// <param name="settingsTask">The comparison.</param>
    public static implicit operator Task<VerifyResult>(SettingsTask settingsTask) => throw Signature;
}
