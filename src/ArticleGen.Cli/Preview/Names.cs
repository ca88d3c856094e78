using System.Globalization;

namespace ArticleGen.Cli.Preview;

/// <summary>The names that tie the parts of a page together: what a mark, a finding and a line between them are called.</summary>
/// <param name="Article">The number of the article on the page.</param>
internal readonly record struct Names(int Article)
{
    public string Section => string.Create(CultureInfo.InvariantCulture, $"a{Article}");

    public string Quote(int index) => string.Create(CultureInfo.InvariantCulture, $"a{Article}-q{index}");

    public string QuoteEntry(int index) => string.Create(CultureInfo.InvariantCulture, $"a{Article}-s{index}");

    public string Entity(int index) => string.Create(CultureInfo.InvariantCulture, $"a{Article}-e{index}");

    public string Mention(int entity, int mention) => string.Create(CultureInfo.InvariantCulture, $"a{Article}-e{entity}-m{mention}");

    public string Problem(int index) => string.Create(CultureInfo.InvariantCulture, $"a{Article}-p{index}");

    public string ProblemEntry(int index) => string.Create(CultureInfo.InvariantCulture, $"a{Article}-d{index}");

    public string Part(string name) => string.Create(CultureInfo.InvariantCulture, $"a{Article}-{name}");
}
