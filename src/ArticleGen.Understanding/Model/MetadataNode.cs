using System;
using ArticleGen.Understanding.Reading.Metadata;

namespace ArticleGen.Understanding;

/// <summary>What a value of front matter is.</summary>
public enum MetadataKind
{
    /// <summary>Nothing: an empty value, <c>null</c>, <c>~</c>.</summary>
    Null,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A date, with or without a time.</summary>
    Date,

    /// <summary>A list.</summary>
    List,

    /// <summary>Keys with values.</summary>
    Map,
}

/// <summary>A value of front matter, whatever format it was written in.</summary>
/// <param name="Span">Where it stands in the file; for quoted texts without the quotation marks.</param>
/// <param name="Kind">What it is.</param>
public abstract record MetadataNode(TextSpan Span, MetadataKind Kind);

/// <summary>A value without parts.</summary>
/// <param name="Span">See <see cref="MetadataNode"/>.</param>
/// <param name="Kind">See <see cref="MetadataNode"/>.</param>
/// <param name="Text">What is written, escapes resolved and lines joined; empty where nothing is.</param>
public sealed record MetadataScalar(TextSpan Span, MetadataKind Kind, string Text) : MetadataNode(Span, Kind)
{
    /// <summary>The number, if it is one.</summary>
    public decimal? Number => Kind == MetadataKind.Number && NumberText.TryParse(Text, out decimal number) ? number : null;

    /// <summary>The date, if it is one; without a zone it is UTC.</summary>
    public DateTimeOffset? Date => Kind == MetadataKind.Date && DateText.TryParse(Text, DateOrder.Unknown, out DateTimeOffset date) ? date : null;
}

/// <summary>A list.</summary>
/// <param name="Span">See <see cref="MetadataNode"/>.</param>
/// <param name="Items">The items in order.</param>
public sealed record MetadataList(TextSpan Span, EquatableArray<MetadataNode> Items) : MetadataNode(Span, MetadataKind.List);

/// <summary>Keys with values.</summary>
/// <param name="Span">See <see cref="MetadataNode"/>.</param>
/// <param name="Entries">The entries in order; no key stands twice.</param>
public sealed record MetadataMap(TextSpan Span, EquatableArray<MetadataEntry> Entries) : MetadataNode(Span, MetadataKind.Map);

/// <summary>A key with its value.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="KeySpan">Where the key stands in the file.</param>
/// <param name="Value">The value.</param>
public sealed record MetadataEntry(string Key, TextSpan KeySpan, MetadataNode Value);
