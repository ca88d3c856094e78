using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace ArticleGen.Benchmarks;

/// <summary>The sentences and words that the articles of one language are made of, as <c>Articles/LANGUAGE.txt</c> lists them.</summary>
internal sealed class ArticleTemplate
{
    private readonly Dictionary<string, List<string>> _sections = new(StringComparer.Ordinal);

    private ArticleTemplate(string language) => Language = language;

    public string Language { get; }

    public IReadOnlyList<string> this[string section] => _sections[section];

    public static ArticleTemplate Load(string language)
    {
        ArticleTemplate template = new(language);
        using StreamReader reader = new(typeof(ArticleTemplate).Assembly.GetManifestResourceStream(language)!, Encoding.UTF8);
        List<string>? section = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
                template._sections.Add(line[1..^1], section = []);
            else
                section!.Add(line);
        }

        return template;
    }
}
