using System.Collections.Generic;

namespace ArticleGen.Understanding.Reading.Yaml;

/// <summary>A value of the YAML subset.</summary>
/// <param name="Span">Where it stands in the file; for quoted scalars without the quotation marks.</param>
internal abstract record YamlNode(TextSpan Span);

/// <summary>A text.</summary>
/// <param name="Span">See <see cref="YamlNode"/>.</param>
/// <param name="Value">The text, escapes resolved; empty where nothing is written.</param>
internal sealed record YamlScalar(TextSpan Span, string Value) : YamlNode(Span);

/// <summary>A list.</summary>
/// <param name="Span">See <see cref="YamlNode"/>.</param>
/// <param name="Items">The items in order.</param>
internal sealed record YamlSequence(TextSpan Span, IReadOnlyList<YamlNode> Items) : YamlNode(Span);

/// <summary>Keys with values.</summary>
/// <param name="Span">See <see cref="YamlNode"/>.</param>
/// <param name="Entries">The entries in order; keys may stand twice.</param>
internal sealed record YamlMapping(TextSpan Span, IReadOnlyList<YamlEntry> Entries) : YamlNode(Span);

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
