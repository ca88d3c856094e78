using ArticleGen.Understanding.Lexicons;
using Xunit;

namespace ArticleGen.Understanding.Tests;

/// <summary>The quick ways of <see cref="PhraseFolding"/> say of every character what its rule says.</summary>
public sealed class PhraseFoldingTests
{
    private const string Others = "aZé9 -\u2011'\u2019.ß\u0416中";

    [Fact]
    public void Every_character_folds_by_the_rule()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            char expected = (char)c switch
            {
                '\u2019' or '\u02BC' => '\'',
                '\u00A0' or '\u202F' or '\u2009' => ' ',
                '\u2010' or '\u2011' => '-',
                _ => char.ToLowerInvariant((char)c),
            };
            Assert.Equal(expected, PhraseFolding.Fold((char)c));
            Assert.Equal(char.IsUpper((char)c) ? (char)c : expected, PhraseFolding.Fold((char)c, caseCounts: true));
        }
    }

    [Fact]
    public void A_phrase_ends_beside_every_character_by_the_rule()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            foreach (char other in Others)
            {
                Assert.Equal(IsBoundary((char)c, other), PhraseFolding.IsBoundary((char)c, other));
                Assert.Equal(IsBoundary(other, (char)c), PhraseFolding.IsBoundary(other, (char)c));
            }
        }
    }

    private static bool IsBoundary(char before, char after) =>
        !char.IsLetterOrDigit(before) || !(char.IsLetterOrDigit(after) || after is '-' or '\u2011') || before is '\'' or '\u2019';
}
