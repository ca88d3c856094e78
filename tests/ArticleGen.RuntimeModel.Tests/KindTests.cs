using System;
using System.Linq;
using Xunit;

namespace ArticleGen.RuntimeModel.Tests;

/// <summary>Tables hold the numbers of kinds, so the understanding and the run-time model must number them alike.</summary>
public sealed class KindTests
{
    [Fact]
    public void Both_models_have_the_same_kinds_of_paragraphs() => AssertSame<Understanding.ParagraphKind, ParagraphKind>();

    [Fact]
    public void Both_models_have_the_same_kinds_of_quotations() => AssertSame<Understanding.QuoteKind, QuoteKind>();

    [Fact]
    public void Both_models_have_the_same_kinds_of_entities() => AssertSame<Understanding.EntityKind, EntityKind>();

    [Fact]
    public void Both_models_have_the_same_precisions_of_dates() => AssertSame<Understanding.DatePrecision, DatePrecision>();

    [Fact]
    public void Both_models_have_the_same_kinds_of_metadata() => AssertSame<Understanding.MetadataKind, MetadataKind>();

    [Fact]
    public void Both_models_have_the_same_kinds_of_markup() => AssertSame<Understanding.MarkupKind, CompilerServices.MarkupKind>();

    [Fact]
    public void Both_models_align_columns_alike() => AssertSame<Understanding.ColumnAlignment, CellAlignment>();

    private static void AssertSame<TUnderstood, TModel>()
        where TUnderstood : struct, Enum
        where TModel : struct, Enum =>
        Assert.Equal(
            Enum.GetValues<TUnderstood>().Select(static kind => (Convert.ToInt32(kind, null), kind.ToString())),
            Enum.GetValues<TModel>().Select(static kind => (Convert.ToInt32(kind, null), kind.ToString())));
}
