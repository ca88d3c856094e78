using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using ArticleGen.Generator.Tests.Snapshots;
using Microsoft.CodeAnalysis;

namespace VerifyTests;

/// <summary>How the snapshots of one test are named.</summary>
public sealed class VerifySettings
{
    internal string? Directory { get; private set; }

    internal List<Snapshot> Appended { get; } = [];

    internal List<Func<GeneratedSourceResult, bool>> Ignored { get; } = [];

    /// <summary>Keeps the snapshots in a folder.</summary>
    /// <param name="directory">The folder, relative to the file of the test.</param>
    public void UseDirectory(string directory) => Directory = directory;

    /// <summary>Compares a text of the test's own beside what was generated.</summary>
    /// <param name="content">The text.</param>
    /// <param name="extension">The extension of its file.</param>
    /// <param name="name">What its file is called behind the name of the test.</param>
    public void AppendContentAsFile(string content, string extension = "txt", string? name = null) =>
        Appended.Add(new(name, extension, Newlines.Normalize(content)));
}

/// <summary>A comparison that starts when it is first awaited, so that its settings can follow the call.</summary>
/// <param name="settings">The settings to begin with.</param>
/// <param name="compare">The comparison.</param>
public sealed class SettingsTask(VerifySettings? settings, Func<VerifySettings, Task> compare)
{
    private readonly VerifySettings _settings = settings ?? new();
    private Task? _task;

    /// <inheritdoc cref="VerifySettings.UseDirectory"/>
    public SettingsTask UseDirectory(string directory)
    {
        _settings.UseDirectory(directory);
        return this;
    }

    /// <inheritdoc cref="VerifySettings.AppendContentAsFile"/>
    public SettingsTask AppendContentAsFile(string content, string extension = "txt", string? name = null)
    {
        _settings.AppendContentAsFile(content, extension, name);
        return this;
    }

    internal SettingsTask Ignore(Func<GeneratedSourceResult, bool> shouldIgnore)
    {
        _settings.Ignored.Add(shouldIgnore);
        return this;
    }

    /// <summary>Starts the comparison.</summary>
    public Task ToTask() => _task ??= compare(_settings);

    /// <summary>Starts the comparison.</summary>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Starts the comparison.</summary>
    /// <param name="task">The comparison.</param>
    public static implicit operator Task(SettingsTask task) => task.ToTask();
}
