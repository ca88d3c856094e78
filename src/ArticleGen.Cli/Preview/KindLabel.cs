using System;
using ArticleGen.Cli.Output;

namespace ArticleGen.Cli.Preview;

/// <summary>What kinds are called on the page, in words and as the short labels on marks: colour alone tells nothing.</summary>
internal static class KindLabel
{
    public static string Words(EntityKind kind) => kind switch
    {
        EntityKind.Person => "People",
        EntityKind.Organization => "Organisations",
        EntityKind.Place => "Places",
        EntityKind.Event => "Events",
        EntityKind.Work => "Works, products and laws",
        EntityKind.Date => "Dates",
        EntityKind.Money => "Money",
        EntityKind.Percent => "Percentages",
        EntityKind.Quantity => "Quantities",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    public static string Singular(EntityKind kind) => kind switch
    {
        EntityKind.Organization => "organisation",
        EntityKind.Percent => "percentage",
        _ => KindName.Of(kind),
    };

    public static string Tag(EntityKind kind) => kind switch
    {
        EntityKind.Person => "per",
        EntityKind.Organization => "org",
        EntityKind.Place => "loc",
        EntityKind.Event => "evt",
        EntityKind.Work => "wrk",
        EntityKind.Date => "date",
        EntityKind.Money => "sum",
        EntityKind.Percent => "%",
        EntityKind.Quantity => "qty",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    public static string Words(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "Direct speech",
        QuoteKind.Fragment => "Quoted words",
        QuoteKind.Scare => "Words at a distance",
        QuoteKind.Title => "Title in quotation marks",
        QuoteKind.Indirect => "Reported speech",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>Whether a kind of paragraph looks like any other and must be said.</summary>
    public static bool IsShown(ParagraphKind kind) => kind is ParagraphKind.Byline or ParagraphKind.Dateline or ParagraphKind.Caption or ParagraphKind.Related or ParagraphKind.Source or ParagraphKind.Boilerplate;

    public static string Words(ParagraphKind kind) => kind switch
    {
        ParagraphKind.ListItem => "list item",
        ParagraphKind.BlockQuote => "block quotation",
        _ => KindName.Of(kind),
    };
}
