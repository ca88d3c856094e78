using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace VerifyTests;

/// <summary>How the snapshots of one test are named.</summary>
public sealed class VerifySettings
{
    internal string? Directory { get; private set; }

    internal IReadOnlyList<object?>? Parameters { get; private set; }

    internal List<Func<GeneratedSourceResult, bool>> Ignored { get; } = [];

    /// <summary>Keeps the snapshots in a folder.</summary>
    /// <param name="directory">The folder, relative to the file of the test.</param>
    public void UseDirectory(string directory) => Directory = directory;

    /// <summary>Puts the arguments of a theory into the names of its snapshots.</summary>
    /// <param name="parameters">One for each parameter of the test, in order.</param>
    public void UseParameters(params object?[] parameters) => Parameters = parameters;
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

    /// <inheritdoc cref="VerifySettings.UseParameters"/>
    public SettingsTask UseParameters(params object?[] parameters)
    {
        _settings.UseParameters(parameters);
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
