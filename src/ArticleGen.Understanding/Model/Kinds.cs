namespace ArticleGen.Understanding;

/// <summary>What a paragraph is in its article.</summary>
public enum ParagraphKind
{
    /// <summary>The title of the article (schema.org <c>headline</c>).</summary>
    Headline,

    /// <summary>Who wrote it (IPTC <c>byline</c>).</summary>
    Byline,

    /// <summary>Where and when it was written, standing alone (IPTC <c>dateline</c>).</summary>
    Dateline,

    /// <summary>The first paragraph of the reading text.</summary>
    Lead,

    /// <summary>Any later paragraph of the reading text.</summary>
    Body,

    /// <summary>A title within the article.</summary>
    Subheading,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>A quotation set off from the text.</summary>
    BlockQuote,

    /// <summary>The text of a picture.</summary>
    Caption,

    /// <summary>The headline of, or link to, another article.</summary>
    Related,

    /// <summary>Where the article comes from.</summary>
    Source,

    /// <summary>What belongs to the page and not to the article: comment counters, share bars, newsletter lines.</summary>
    Boilerplate,
}

/// <summary>What a quotation is.</summary>
public enum QuoteKind
{
    /// <summary>Words of a speaker that form a clause or a sentence.</summary>
    Direct,

    /// <summary>A few words of a speaker inside the author's own sentence.</summary>
    Fragment,

    /// <summary>A word held at a distance: emphasis, a term, a nickname. Nobody speaks.</summary>
    Scare,

    /// <summary>The name of a work, ship, newspaper or operation.</summary>
    Title,

    /// <summary>Reported speech without quotation marks.</summary>
    Indirect,
}

/// <summary>What an entity is.</summary>
public enum EntityKind
{
    /// <summary>A human being, real or fictional.</summary>
    Person,

    /// <summary>A company, party, institution, team, medium.</summary>
    Organization,

    /// <summary>A country, city, region, river, building, planet.</summary>
    Place,

    /// <summary>A named event.</summary>
    Event,

    /// <summary>Works, products, laws, vehicles: the other proper names.</summary>
    Work,

    /// <summary>A calendar expression.</summary>
    Date,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A number with a unit of measurement.</summary>
    Quantity,
}

/// <summary>How much of a date its text says.</summary>
public enum DatePrecision
{
    /// <summary>A day of a known month and year, or of a month whose year is unknown.</summary>
    Day,

    /// <summary>A day of the week with no date.</summary>
    Weekday,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A season, quarter or half of a year.</summary>
    Season,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years, such as the 1990s.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>From one date to another.</summary>
    Interval,
}
