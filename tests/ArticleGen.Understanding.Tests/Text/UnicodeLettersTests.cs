using Xunit;

namespace ArticleGen.Understanding.Tests.Text;

/// <summary>What becomes an identity is told by tables of our own, which are those of Unicode 8.0 in every host.</summary>
public sealed class UnicodeLettersTests
{
    [Theory]
    [InlineData('a')]
    [InlineData('Z')]
    [InlineData('é')]
    [InlineData('ß')]
    [InlineData('Ω')]
    [InlineData('ж')]
    [InlineData('\u4E2D')]
    [InlineData('\u0E01')]
    public void Letters_of_the_version_are_letters(char c) => Assert.True(UnicodeLetters.IsLetter(c) && UnicodeLetters.IsLetterOrDigit(c) && !UnicodeLetters.IsDigit(c));

    // U+A7CB to U+A7CD came with Unicode 16, U+1C89 with 16, U+A7C0 with 14, U+0560 with 11: hosts differ in them.
    [Theory]
    [InlineData('\uA7CB')]
    [InlineData('\uA7CC')]
    [InlineData('\uA7CD')]
    [InlineData('\u1C89')]
    [InlineData('\uA7C0')]
    [InlineData('\u0560')]
    [InlineData('\uD835')]
    [InlineData('-')]
    [InlineData('@')]
    [InlineData('{')]
    public void What_came_later_is_none(char c)
    {
        Assert.False(UnicodeLetters.IsLetterOrDigit(c));
        Assert.Equal(c, UnicodeLetters.ToLower(c));
        Assert.Equal(c, UnicodeLetters.ToUpper(c));
    }

    [Theory]
    [InlineData('0', true)]
    [InlineData('9', true)]
    [InlineData('\u0663', true)]
    [InlineData('/', false)]
    [InlineData(':', false)]
    [InlineData('²', false)]
    public void Digits_are_those_that_identifiers_may_hold(char c, bool isDigit) => Assert.Equal(isDigit, UnicodeLetters.IsDigit(c));

    [Theory]
    [InlineData('\u0301', true, true)]
    [InlineData('\u0903', true, false)]
    [InlineData('a', false, false)]
    [InlineData('é', false, false)]
    public void Marks_modify_the_letter_before(char c, bool isMark, bool takesNoRoom)
    {
        Assert.Equal(isMark, UnicodeLetters.IsMark(c));
        Assert.Equal(takesNoRoom, UnicodeLetters.IsNonSpacingMark(c));
    }

    [Theory]
    [InlineData('a', 'A')]
    [InlineData('z', 'Z')]
    [InlineData('é', 'É')]
    [InlineData('ÿ', 'Ÿ')]
    [InlineData('ω', 'Ω')]
    [InlineData('ж', 'Ж')]
    [InlineData('ő', 'Ő')]
    public void Capitals_and_small_letters_are_pairs(char small, char capital)
    {
        Assert.Equal(capital, UnicodeLetters.ToUpper(small));
        Assert.Equal(small, UnicodeLetters.ToLower(capital));
        Assert.Equal(capital, UnicodeLetters.ToUpper(capital));
        Assert.Equal(small, UnicodeLetters.ToLower(small));
    }
}
