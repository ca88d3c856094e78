using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding.Entities.Values;
using ArticleGen.Understanding.Lexicons;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Values;

public sealed class ValueProperties
{
    private static readonly string[] Pieces =
    [
        "12", "2012", "1,5", "1.234.567", "99999999999999999999", "0", "31", "30/02/2020", "2024-13-45", "€", "$", "US$", "%", " % ", "km", "km/h", "°C", "m²",
        "janvier", "May", "mardi", "Monday", "dernier", "last ", "next ", "XIX", "e ", "siècle", "century", "années ", "th", "1er", "mi-", "av. J.-C.", "BC",
        "million", "millions", "milliards", "deux", "cent", "quatre-vingt-dix", "vingtaine", "a million", "thousand", "dollars", "livres", "d'", "de", "entre ", " et ", " à ", " to ",
        "-", "–", " - ", "/", ",", ".", ":", "'", "’", " ", "\u00A0", "\u202F", "(", "\0", "\uD800", "\uDC00", "İ", "ı", "٣", "½",
    ];

    [Fact]
    public void No_text_makes_recognition_throw_and_values_are_sorted_and_disjoint() =>
        Prop.ForAll(Texts(), Languages(), Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void The_same_text_gives_the_same_values() =>
        Prop.ForAll(Texts(), Languages(), static (text, language) => MarkedText.Recognize(language, text).SequenceEqual(MarkedText.Recognize(language, text)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static bool Holds(string text, string language)
    {
        IReadOnlyList<ValueMention> mentions = MarkedText.Recognize(language, text);
        int end = 0;
        foreach (ValueMention mention in mentions)
        {
            if (mention.Span.Start < end || mention.Span.Length <= 0 || mention.Span.End > text.Length || mention.Id.Length == 0)
                return false;
            end = mention.Span.End;
        }

        return true;
    }

    private static Arbitrary<string> Texts() =>
        Gen.Elements(Pieces).ListOf().Select(static pieces => string.Concat(pieces)).ToArbitrary();

    private static Arbitrary<string> Languages() => Gen.Elements<string>([.. Lexicon.Languages]).ToArbitrary();
}
