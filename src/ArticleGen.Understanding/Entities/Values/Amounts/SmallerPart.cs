using System;
using ArticleGen.Understanding.Entities.Values.Numbers;

namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>The smaller unit behind a larger one: "6 ft 2 in", «3 kg 500 g», or its fraction: «un kilo et demi».</summary>
internal sealed class SmallerPart(ValueLexicon lexicon)
{
    private static readonly (string Unit, string Part, int Count)[] Parts =
    [
        ("[ft_i]", "[in_i]", 12), ("[yd_i]", "[ft_i]", 3), ("[lb_av]", "[oz_av]", 16), ("[stone_av]", "[lb_av]", 14),
        ("km", "m", 1000), ("m", "cm", 100), ("kg", "g", 1000), ("t", "kg", 1000), ("L", "mL", 1000),
    ];

    /// <summary>The amount with the part behind it, in the smaller unit; as it is where there is none.</summary>
    public Amount Join(ParagraphText text, Amount amount)
    {
        if (amount.UpTo is not null || amount.Value < 0 || !ParagraphText.IsSpace(text[End(text, amount)]))
            return amount;
        return JoinFraction(text, amount) ?? JoinUnit(text, amount) ?? amount;
    }

    private Amount? JoinFraction(ParagraphText text, Amount amount)
    {
        Number one = new(amount.Value, amount.Span.Start, amount.Span.End, 1, NumberForm.Words);
        Number whole = lexicon.NumberReader.WithPart(text, one);
        bool isWhole = decimal.Truncate(amount.Value) == amount.Value && amount.Value < 1000;
        return isWhole && whole.End > one.End ? amount with { Span = TextSpan.FromBounds(amount.Span.Start, whole.End), Value = whole.Value } : null;
    }

    private Amount? JoinUnit(ParagraphText text, Amount amount)
    {
        int start = End(text, amount) + 1;
        if (amount.Kind != EntityKind.Quantity || !text.IsDigitAt(start) || !lexicon.NumberReader.TryReadDigits(text, start, out Number part) || part.Factor > 1)
            return null;
        foreach ((string unit, string smaller, int count) in Parts)
        {
            if (unit != amount.Unit || part.Value >= count || !TryReadPart(text, part, smaller, out int end))
                continue;
            return amount with { Span = TextSpan.FromBounds(amount.Span.Start, end), Value = (amount.Value * count) + part.Value, Unit = smaller };
        }

        return null;
    }

    /// <summary>The end with the point of "6 ft. 2 in.".</summary>
    private static int End(ParagraphText text, Amount amount) => text[amount.Span.End] == '.' ? amount.Span.End + 1 : amount.Span.End;

    private bool TryReadPart(ParagraphText text, Number part, string unit, out int end)
    {
        int start = text.SkipSpace(part.End);
        foreach (Lexicons.PhraseTable table in (ReadOnlySpan<Lexicons.PhraseTable>)[lexicon.PartSymbols, lexicon.UnitSymbols, lexicon.Units])
        {
            int length = table.LongestMatch(text.Text, start, text.End, out string found);
            end = start + length;
            if (length > 0 && found == unit && text[end] != '/')
                return true;
        }

        end = start;
        return false;
    }
}
