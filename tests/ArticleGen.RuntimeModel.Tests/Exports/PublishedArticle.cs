using System;
using ArticleGen.Understanding;

namespace ArticleGen.RuntimeModel.Tests.Exports;

/// <summary>The sample article with all front matter that feeds have a place for.</summary>
internal static class PublishedArticle
{
    public static Article Create() => SampleArticle.Decode(SampleArticle.Info() with
    {
        FrontMatter = new FrontMatter
        {
            Authors = ["Jo", "Al"],
            Dateline = "Lyon",
            Published = new DateTimeOffset(2024, 11, 30, 8, 30, 0, TimeSpan.FromHours(2)),
            Modified = new DateTimeOffset(2024, 12, 1, 0, 0, 0, 250, TimeSpan.Zero),
            Keywords = ["tram", "</script>"],
            Section = "Ville",
            Source = "https://example.org/a?b=1&c=2",
            Description = "Un résumé",
        },
    });
}
