namespace ArticleGen.Understanding.Reading.Metadata;

/// <summary>How front matter is written.</summary>
internal enum FrontMatterFormat
{
    /// <summary>YAML between <c>---</c> lines.</summary>
    Yaml,

    /// <summary>YAML without an opening line, as Wyam has it.</summary>
    OpenYaml,

    /// <summary>TOML between <c>+++</c> lines.</summary>
    Toml,

    /// <summary>A JSON object.</summary>
    Json,

    /// <summary><c>Key: value</c> lines up to a blank line, as MultiMarkdown has them.</summary>
    Headers,
}
