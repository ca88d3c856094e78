using System;

namespace ArticleGen.Generator.Testing.Checks;

/// <summary>A run breaks a rule that holds for every run.</summary>
/// <param name="message">Which, and where.</param>
public sealed class GeneratorCheckException(string message) : Exception(message);
