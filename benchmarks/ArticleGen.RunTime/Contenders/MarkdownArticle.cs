using System.Collections.Generic;
using System.IO;
using System.Linq;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ArticleGen.RunTime.Contenders;

/// <summary>What is known of an article without understanding it: front matter and paragraphs, neither quotes nor entities.</summary>
/// <param name="FrontMatter">What stands before the text.</param>
/// <param name="Paragraphs">The reading text of each paragraph, that of the headline included.</param>
internal sealed record MarkdownArticle(FrontMatter FrontMatter, IReadOnlyList<string> Paragraphs)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    public static MarkdownArticle Load(string path)
    {
        MarkdownDocument document = Markdown.Parse(File.ReadAllText(path), Pipeline);
        FrontMatter frontMatter = new();
        List<string> paragraphs = [];
        foreach (LeafBlock block in document.Descendants<LeafBlock>())
        {
            if (block is YamlFrontMatterBlock yaml)
                frontMatter = Yaml.Deserialize<FrontMatter>(yaml.Lines.ToString());
            else if (block.Inline is { } inline)
                paragraphs.Add(string.Concat(inline.Descendants<LiteralInline>().Select(static literal => literal.Content.ToString())));
        }

        return new(frontMatter, paragraphs);
    }

    public void Read(Digest digest)
    {
        digest.AddText(FrontMatter.Headline);
        foreach (string paragraph in Paragraphs)
            digest.AddText(paragraph);
    }
}

/// <summary>The front matter of an article.</summary>
internal sealed record FrontMatter
{
    public string Id { get; set; } = "";

    public string Language { get; set; } = "";

    public string? Headline { get; set; }
}
