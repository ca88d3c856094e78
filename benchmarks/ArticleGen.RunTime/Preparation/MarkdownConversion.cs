using System.Text;
using ArticleGen.RunTime.Contenders;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ArticleGen.RunTime.Preparation;

/// <summary>Turns an article into the Markdown that its author would have written.</summary>
internal static class MarkdownConversion
{
    private const string InlineMarkup = "\\`*_[]<&";
    private const string BlockMarkup = "#>+-=~|";

    private static readonly ISerializer Yaml = new SerializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    public static string Convert(Article article)
    {
        FrontMatter frontMatter = new() { Id = article.Id, Language = article.Language, Headline = article.Headline };
        StringBuilder markdown = new();
        markdown.Append("---\n").Append(Yaml.Serialize(frontMatter)).Append("---\n");
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            markdown.Append('\n').Append(Mark(paragraph.Kind));
            Escape(paragraph.Text, markdown);
            markdown.Append('\n');
        }

        return markdown.ToString();
    }

    private static string Mark(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Headline => "# ",
        ParagraphKind.Subheading => "## ",
        _ => "",
    };

    private static void Escape(string text, StringBuilder markdown)
    {
        int digits = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (InlineMarkup.Contains(text[i]) || (i == 0 && BlockMarkup.Contains(text[i])) || (i == digits && text[i] is '.' or ')'))
                markdown.Append('\\');
            markdown.Append(text[i]);
            if (i == digits && char.IsAsciiDigit(text[i]))
                digits++;
        }
    }
}
