using System;
using System.Linq;
using ArticleGen.Understanding.Reading;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading.Metadata;

/// <summary>MDX says in JavaScript what others say in front matter; what is written out is read.</summary>
public sealed class ExportedMetadataTests
{
    [Theory]
    [InlineData("export const metadata = { title: 'One', date: '2024-03-05', author: 'Ana Roux' }\n\nText.")]
    [InlineData("export const meta = {\n  title: \"One\",\n  date: \"2024-03-05\", // the day\n  \"author\": `Ana Roux`,\n}\n\nText.")]
    [InlineData("import A from './a'\n\nexport const metadata: Metadata = {\n  title: 'One',\n  slug: slugOf('x, y'),\n  ...shared,\n  date: '2024-03-05',\n  authors: [{ name: 'Ana Roux', url: urls.ana }],\n}\n\nText.")]
    [InlineData("import A from './a'\nexport const frontmatter = {\n  title: 'One',\n  layout() { return \"a}\" },\n  date: '2024-03-05',\n  author: 'Ana Roux' as const\n};\n\nText.")]
    [InlineData("---\ntitle: One\n---\nexport const metadata = { title: 'Two', date: '2024-03-05', author: 'Ana Roux' }\n\nText.")]
    public void What_is_exported_is_typed(string text)
    {
        Document document = Articles.Read(text, ArticleFormat.Mdx, "en", out EquatableArray<Problem> problems);

        Assert.Empty(problems);
        Assert.Equal("One", document.Headline);
        Assert.Equal(new DateTime(2024, 3, 5, 0, 0, 0, DateTimeKind.Unspecified), document.FrontMatter.Published?.Date);
        Assert.Equal(["Ana Roux"], document.FrontMatter.Authors);
        Assert.Equal(["Text."], document.Texts());
    }

    [Theory]
    [InlineData("export const metadata = { title: 'A' + name, draft: isDraft, weight: 3, note: `x ${y}`, ok: true }", "weight ok")]
    [InlineData("export const metadata = { tags: ['a', b, 'c'], views: 12 * 3, inner: { a: 1, b: f() } }", "inner")]
    [InlineData("export const metadata = load('a')", "")]
    [InlineData("export const data = { title: 'A', weight: 3 }", "")]
    [InlineData("export function metadata() { return { weight: 3 } }", "")]
    [InlineData("export const metadata = { weight: 3, title: 'open", "weight")]
    public void What_would_have_to_be_run_is_not(string export, string keys)
    {
        Document document = Articles.Read(export + "\n\nText.", ArticleFormat.Mdx, "en", out _);

        Assert.Null(document.Headline);
        Assert.False(document.FrontMatter.IsDraft);
        Assert.Equal(keys.Split(' ', StringSplitOptions.RemoveEmptyEntries), document.FrontMatter.Metadata.Select(static entry => entry.Key));
    }

    [Theory]
    [InlineData("```js\nexport const metadata = { title: 'One' }\n```\n\nText.", ArticleFormat.Mdx)]
    [InlineData("export const metadata = { title: 'One' }\n\nText.", ArticleFormat.Markdown)]
    public void Elsewhere_it_is_code_or_text(string text, ArticleFormat format) => Assert.Null(Articles.Read(text, format).Headline);

    [Theory]
    [InlineData("{ a: ")]
    [InlineData("{ a: [")]
    [InlineData("{ a: f(")]
    [InlineData("{ '")]
    public void Ten_thousand_levels_are_read_to_their_end(string part)
    {
        string text = $"export const metadata = {string.Concat(Enumerable.Repeat(part, 10_000))}\n\nText.";
        Assert.Null(Articles.Read(text, ArticleFormat.Mdx).Headline);
    }
}
