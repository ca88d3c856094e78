using System;
using System.Collections.Generic;
using System.Text;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Generator.Naming;

/// <summary>Makes C# member names of ids.</summary>
internal static class Identifier
{
    // The compiler takes 1,023; the rest leaves room for what is put around a name.
    private const int MaxLength = 200;

    /// <summary>What no class may be called, in some version of C# or as the type of a variable.</summary>
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "allows", "dynamic", "extension", "field", "file", "managed", "nint", "notnull", "nuint", "partial", "record", "required", "scoped",
        "unmanaged", "var", "where", "yield", "await", "async", "global", "nameof", "with", "when",
    };

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
                if (!IsFormat(character))
                    startsWord = true;
                continue;
            }

            if (UnicodeLetters.IsMark(character) && name.Length == 0)
                continue;
            if (UnicodeLetters.IsDigit(character) && (name.Length == 0 || (startsWord && UnicodeLetters.IsDigit(name[name.Length - 1]))))
                name.Append('_');
            name.Append(startsWord ? UnicodeLetters.ToUpper(character) : character);
            startsWord = false;
            if (name.Length == MaxLength)
                break;
        }

        return name.Length == 0 ? otherwise : name.ToString();
    }

    /// <summary>
    /// Whether a text is the name of a class anywhere: in every compiler host, in every version of C#, not too long to be put together, and
    /// not like the fields of generated classes.
    /// </summary>
    public static bool IsClassName(string text)
    {
        if (text.Length is 0 or > MaxLength || !(UnicodeLetters.IsLetter(text[0]) || text[0] == '_') || text == "_")
            return false;
        foreach (char character in text)
        {
            if (!IsPart(character) && character != '_')
                return false;
        }

        return Composition.Compose(text) == text && !Keywords.Contains(text) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None && !text.StartsWith("s_", StringComparison.Ordinal);
    }

    /// <summary>One part of a namespace: what is no letter or digit becomes an underscore.</summary>
    public static string FromNamespace(string segment)
    {
        StringBuilder valid = new(segment.Length + 1);
        foreach (char character in segment)
            valid.Append(IsPart(character) ? character : '_');
        if (!UnicodeLetters.IsLetter(valid[0]) && valid[0] != '_')
            valid.Insert(0, '_');
        return valid.ToString();
    }

    private static bool IsPart(char character) => UnicodeLetters.IsLetterOrDigit(character) || UnicodeLetters.IsMark(character);

    private static bool IsFormat(char character) =>
        character is '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF';
}
