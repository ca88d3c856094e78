using System;
using System.Globalization;
using ArticleGen.Understanding.Reading.Metadata;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.Understanding.Tests.Reading.Metadata;

/// <summary>Dates in the forms of the tools of the world; the day is always the one that is written.</summary>
public sealed class DateTextTests
{
    [Theory]
    [InlineData("2019-04-03")]
    [InlineData("2019-4-3")]
    [InlineData("2019/04/03")]
    [InlineData("2019/4/3")]
    [InlineData("2019.04.03")]
    [InlineData("20190403")]
    [InlineData("April 3, 2019")]
    [InlineData("April 3 2019")]
    [InlineData("april 3rd, 2019")]
    [InlineData("Apr. 3, 2019")]
    [InlineData("APR 3, 2019")]
    [InlineData("3 Apr 2019")]
    [InlineData("03 April 2019")]
    [InlineData("3rd of April 2019")]
    [InlineData("3rd April, 2019")]
    [InlineData("03-Apr-2019")]
    [InlineData("2019 April 3")]
    [InlineData("Wed, 03 Apr 2019")]
    [InlineData("Wednesday, April 3, 2019")]
    [InlineData("Wednesday 3 April 2019")]
    [InlineData("3 avril 2019")]
    [InlineData("3. April 2019")]
    [InlineData("3 de abril de 2019")]
    [InlineData("3 aprile 2019")]
    [InlineData("3 april 2019")]
    [InlineData("3 de Abril de 2019")]
    [InlineData("mercredi 3 avril 2019")]
    [InlineData("Mittwoch, 3. April 2019")]
    [InlineData("03.04.2019")]
    [InlineData("3.4.2019")]
    [InlineData("2019年4月3日")]
    [InlineData("2019年4月3")]
    [InlineData("April 3 of 2019")]
    [InlineData("Wed. 2019-04-03")]
    [InlineData("Wednesday, 3.4.2019")]
    [InlineData("3avril 2019")]
    [InlineData("3 del abril del 2019")]
    public void A_day_is_midnight_utc(string text) =>
        Assert.Equal(new DateTimeOffset(2019, 4, 3, 0, 0, 0, TimeSpan.Zero), DateOf(text));

    [Theory]
    [InlineData("2019-04-03T10:05:00Z", 10, 5, 0, 0)]
    [InlineData("2019-04-03T10:05Z", 10, 5, 0, 0)]
    [InlineData("2019-04-03 10:05", 10, 5, 0, 0)]
    [InlineData("2019-04-03 10:05:09", 10, 5, 9, 0)]
    [InlineData("2019-04-03 10:05:09 +0200", 10, 5, 9, 120)]
    [InlineData("2019-04-03 10:05:09 +02:00", 10, 5, 9, 120)]
    [InlineData("2019-04-03T10:05:09+02:00", 10, 5, 9, 120)]
    [InlineData("2019-04-03T10:05:09-05:30", 10, 5, 9, -330)]
    [InlineData("2019-04-03 23:05:09 -0700", 23, 5, 9, -420)]
    [InlineData("2019-04-03t10:05:09z", 10, 5, 9, 0)]
    [InlineData("2019-04-03T100509Z", 10, 5, 9, 0)]
    [InlineData("20190403T100509Z", 10, 5, 9, 0)]
    [InlineData("2019-4-3 9:05", 9, 5, 0, 0)]
    [InlineData("2019/04/03 10:05:09", 10, 5, 9, 0)]
    [InlineData("Wed, 03 Apr 2019 10:05:09 GMT", 10, 5, 9, 0)]
    [InlineData("Wed, 03 Apr 2019 10:05:09 +0100", 10, 5, 9, 60)]
    [InlineData("Wed Apr  3 10:05:09 CEST 2019", 10, 5, 9, 120)]
    [InlineData("Wed Apr 03 2019 10:05:09 GMT+0200 (Central European Summer Time)", 10, 5, 9, 120)]
    [InlineData("April 3, 2019 10:05 AM", 10, 5, 0, 0)]
    [InlineData("April 3, 2019 at 10:05 pm EST", 22, 5, 0, -300)]
    [InlineData("2019-04-03 12:05 am", 0, 5, 0, 0)]
    [InlineData("2019-04-03 10:05:09 UTC", 10, 5, 9, 0)]
    [InlineData("2019-04-03 10:05:09 Europe/Paris", -1, 0, 0, 0)]
    [InlineData("3 avril 2019 à 10h05", 10, 5, 0, 0)]
    [InlineData("3 avril 2019 à 10H", 10, 0, 0, 0)]
    [InlineData("3 avril 2019, 10h", 10, 0, 0, 0)]
    [InlineData("3. April 2019, 10.05", 10, 5, 0, 0)]
    [InlineData("2019-04-03T1005Z", 10, 5, 0, 0)]
    [InlineData("2019-04-03T10:05:09+02", 10, 5, 9, 120)]
    [InlineData("2019-04-03T10:05:09-8", 10, 5, 9, -480)]
    [InlineData("2019-04-03 10:05:09 \u22120500", 10, 5, 9, -300)]
    [InlineData("2019-04-03T10:05:09+02:00[Europe/Paris]", 10, 5, 9, 120)]
    [InlineData("2019-04-03 10:05 (morning)", 10, 5, 0, 0)]
    [InlineData("2019-04-03 10:05 a.m.", 10, 5, 0, 0)]
    [InlineData("2019-04-03 10:05 p.m.", 22, 5, 0, 0)]
    [InlineData("2019-04-03 10:05 P.M", 22, 5, 0, 0)]
    [InlineData("April 3, 2019 10 PM", 22, 0, 0, 0)]
    [InlineData("April 3, 2019 12 p.m.", 12, 0, 0, 0)]
    [InlineData("2019-04-03 10:05 PST", 10, 5, 0, -480)]
    [InlineData("2019-04-03 10:05 AST", 10, 5, 0, -240)]
    [InlineData("2019-04-03 10:05 PT", 10, 5, 0, 0)]
    [InlineData("2019-04-03 10:05 MESZ", 10, 5, 0, 120)]
    public void A_time_and_a_zone_are_kept(string text, int hour, int minute, int second, int offset)
    {
        if (hour < 0)
            Assert.Equal(DateResult.NoDate, DateText.Parse(text, DateOrder.Unknown, out _));
        else
            Assert.Equal(new DateTimeOffset(2019, 4, 3, hour, minute, second, TimeSpan.FromMinutes(offset)), DateOf(text));
    }

    [Theory]
    [InlineData("2019-04-03T10:05:09.5Z", 5_000_000)]
    [InlineData("2019-04-03T10:05:09,25+00:00", 2_500_000)]
    [InlineData("2019-04-03 10:05:09.1234567", 1_234_567)]
    [InlineData("2019-04-03 10:05:09.123456789", 1_234_567)]
    public void Fractions_of_a_second_are_kept(string text, long ticks) =>
        Assert.Equal(new DateTimeOffset(2019, 4, 3, 10, 5, 9, TimeSpan.Zero).AddTicks(ticks), DateOf(text));

    [Theory]
    [InlineData("12/31/2019", 12, 31)]
    [InlineData("31/12/2019", 12, 31)]
    [InlineData("31-12-2019", 12, 31)]
    [InlineData("5/5/2019", 5, 5)]
    public void Numbers_alone_are_a_date_where_only_one_reading_is_possible(string text, int month, int day) =>
        Assert.Equal(new DateTimeOffset(2019, month, day, 0, 0, 0, TimeSpan.Zero), DateOf(text));

    [Fact]
    public void Otherwise_the_order_decides()
    {
        Assert.Equal(DateResult.Ambiguous, DateText.Parse("3/4/2019", DateOrder.Unknown, out _));
        Assert.True(DateText.TryParse("3/4/2019", DateOrder.MonthFirst, out DateTimeOffset march));
        Assert.True(DateText.TryParse("3/4/2019", DateOrder.DayFirst, out DateTimeOffset april));
        Assert.Equal((3, 4), (march.Month, april.Month));
        Assert.True(DateText.TryParse("11/12/2019", DateOrder.DayFirst, out DateTimeOffset december));
        Assert.Equal((12, 11), (december.Month, december.Day));
    }

    [Theory]
    [InlineData("2019-02-30")]
    [InlineData("2019-13-01")]
    [InlineData("0000-00-00")]
    [InlineData("2019-04-03 25:00")]
    [InlineData("32.01.2019")]
    [InlineData("April 31, 2019")]
    [InlineData("0001-01-01")]
    [InlineData("9999-01-01")]
    [InlineData("2019-00-01")]
    [InlineData("2019-04-00")]
    [InlineData("2019-04-03 10:60")]
    [InlineData("2019-04-03 10:05:61")]
    [InlineData("2019-04-03 24:01")]
    [InlineData("2019-04-03 13:05 pm")]
    [InlineData("2019-04-03 10:05 +15:00")]
    [InlineData("2019-04-03 10:05 -99999")]
    public void A_day_that_no_calendar_has_is_impossible(string text) =>
        Assert.Equal(DateResult.Impossible, DateText.Parse(text, DateOrder.Unknown, out _));

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2019")]
    [InlineData("2019-04")]
    [InlineData("April 2019")]
    [InlineData("May 3")]
    [InlineData("{{ date }}")]
    [InlineData("2019-04-03-title")]
    [InlineData("version 1.2.2019")]
    [InlineData("2019-04-03 and later")]
    [InlineData("2019-04-")]
    [InlineData("2019-004-03")]
    [InlineData("2019-04-003")]
    [InlineData("2019年4-3")]
    [InlineData("12345-")]
    [InlineData("123 April 2019")]
    [InlineData("123/4/2019")]
    [InlineData("12/4/19")]
    [InlineData("12 1234")]
    [InlineData("12 of 2019")]
    [InlineData("12 Foo 2019")]
    [InlineData("12 April anno 2019")]
    [InlineData("12 April 19")]
    [InlineData("12 April {{ year }}")]
    [InlineData("2019 4 3")]
    [InlineData("2019 Foo 3")]
    [InlineData("2019 April")]
    [InlineData("2019 April 123")]
    [InlineData("March 3")]
    [InlineData("March third, 2019")]
    [InlineData("March 123, 2019")]
    [InlineData("Wednesday soon")]
    [InlineData("Wednesday {{ x }}")]
    [InlineData("2019-04-03 at noon")]
    [InlineData("2019-04-03 10")]
    [InlineData("2019-04-03 100:05")]
    [InlineData("2019-04-03 10 x")]
    [InlineData("2019-04-03 10:5")]
    [InlineData("2019-04-03 10:05:9")]
    [InlineData("2019-04-03 10:05:x")]
    [InlineData("2019-04-03 10:05 p.x.")]
    [InlineData("2019-04-03 10:05 (open")]
    [InlineData("2019-04-03 10:05 [open")]
    public void Other_texts_are_no_dates(string text) =>
        Assert.Equal(DateResult.NoDate, DateText.Parse(text, DateOrder.Unknown, out _));

    [Fact]
    public void What_dotnet_writes_is_read() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).Select(static seconds => new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.FromHours(2)).AddSeconds(seconds)).ToArbitrary(), static time =>
            Array.TrueForAll(["yyyy-MM-dd'T'HH:mm:sszzz", "ddd, dd MMM yyyy HH:mm:ss zzz", "MMMM d, yyyy h:mm:ss tt zzz", "d-MMM-yyyy HH:mm:ss zzz"], format => DateOf(time.ToString(format, CultureInfo.InvariantCulture)) == time))
            .QuickCheckThrowOnFailure();

    private static DateTimeOffset DateOf(string text)
    {
        Assert.Equal(DateResult.Date, DateText.Parse(text, DateOrder.Unknown, out DateTimeOffset date));
        return date;
    }
}
