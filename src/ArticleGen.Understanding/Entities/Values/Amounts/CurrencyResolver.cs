using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Values.Numbers;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding.Entities.Values.Amounts;

/// <summary>
/// Decides whose dollar, peso or pound is meant: the usual one, unless the article speaks more often of a country that has another
/// (for a currency of the whole world at least twice).
/// The article is searched for countries once, and only when such a currency is met.
/// </summary>
internal sealed class CurrencyResolver(Document document, ValueLexicon lexicon)
{
    private const int EnoughAgainstWorldCurrency = 2;
    private const int CodeLength = 3;

    private Dictionary<string, int>? _mentions;

    /// <summary>The currency, and what an amount in it is multiplied by («cents», «mdd»).</summary>
    /// <param name="candidates">ISO 4217 codes separated by spaces, the usual first; <c>/100</c> behind a code means hundredths, <c>*1000000</c> millions.</param>
    public (string Currency, decimal Factor) Resolve(string candidates)
    {
        string[] codes = candidates.Split(' ');
        string chosen = codes[0];
        if (codes.Length > 1)
        {
            int most = chosen is "USD" or "EUR" or "GBP" ? Math.Max(Mentions(chosen), EnoughAgainstWorldCurrency - 1) : Mentions(chosen);
            foreach (string code in codes)
            {
                if (Mentions(code) > most)
                {
                    most = Mentions(code);
                    chosen = code;
                }
            }
        }

        return (chosen.Substring(0, CodeLength), FactorOf(chosen));
    }

    private static decimal FactorOf(string code)
    {
        if (code.Length == CodeLength)
            return 1;
        decimal number = NumberReader.Parse(code.Substring(CodeLength + 1));
        return code[CodeLength] == '/' ? 1 / number : number;
    }

    /// <summary>Whether the article speaks of a country that uses one of the currencies.</summary>
    public bool IsSpokenOf(string candidates)
    {
        foreach (string code in candidates.Split(' '))
        {
            if (Mentions(code) > 0)
                return true;
        }

        return false;
    }

    private int Mentions(string code)
    {
        _mentions ??= CountMentions();
        return _mentions.TryGetValue(code.Substring(0, CodeLength), out int count) ? count : 0;
    }

    private Dictionary<string, int> CountMentions()
    {
        Dictionary<string, int> mentions = new(StringComparer.Ordinal);
        WordBeginnings beginnings = new(lexicon.CurrencyCountries);
        foreach (Block block in document.Blocks)
        {
            ParagraphText text = new(document.Body, block.Body.Start, block.Body.End);
            for (int i = text.Start; i < text.End; i++)
            {
                Cancellation.CheckAt(i);
                if (!char.IsLetter(text[i]) || !text.IsStart(i) || !beginnings.MayStartAt(text, i))
                    continue;
                if (lexicon.CurrencyCountries.LongestMatch(text.Text, i, text.End, out string currency) > 0)
                    mentions[currency] = mentions.TryGetValue(currency, out int count) ? count + 1 : 1;
            }
        }

        return mentions;
    }
}
