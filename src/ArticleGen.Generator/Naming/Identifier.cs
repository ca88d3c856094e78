using System.Globalization;
using System.Text;

namespace ArticleGen.Generator.Naming;

/// <summary>Makes C# member names of ids.</summary>
internal static class Identifier
{
    // The compiler takes 1,023; the rest leaves room for what is put around a name.
    private const int MaxLength = 200;

    /// <summary>
    /// An id in PascalCase: letters and digits stay, every other character ends a word. Two digits that a separator kept apart
    /// stay apart («1-11» is not «11-1»). Starts with an underscore where the id starts with a digit; never a keyword.
    /// </summary>
    /// <param name="id">Any text.</param>
    /// <param name="otherwise">The name of an id without a letter or digit.</param>
    public static string FromId(string id, string otherwise)
    {
        StringBuilder name = new(id.Length + 1);
        bool startsWord = true;
        foreach (char character in Composition.Compose(id))
        {
            if (!IsPart(character))
            {
                // Format characters are invisible and ignored by the compiler when it compares names.
                if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format)
                    startsWord = true;
                continue;
            }

            if (IsMark(character) && name.Length == 0)
                continue;
            if (char.IsDigit(character) && (name.Length == 0 || (startsWord && char.IsDigit(name[name.Length - 1]))))
                name.Append('_');
            name.Append(startsWord ? char.ToUpperInvariant(character) : character);
            startsWord = false;
            if (name.Length == MaxLength)
                break;
        }

        return name.Length == 0 ? otherwise : name.ToString();
    }

    private static bool IsPart(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character)
            is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsMark(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
