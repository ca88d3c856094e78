using System;
using System.Globalization;
using System.Text;

namespace ArticleGen.Generator.Emit;

/// <summary>Text as it may stand in generated code: nothing of it is ever read as code, and nothing in it is invisible.</summary>
internal static class CSharpText
{
    // Ranges of code points that show nothing or change how others show (Unicode 16: Cc, Cf, Zs, Zl, Zp, Cs, Co, default ignorable).
    // A list of its own, because the host's Unicode version would make the generated text depend on the host.
    private static readonly int[] Invisible =
    [
        0x00, 0x1F, 0x7F, 0xA0, 0xAD, 0xAD, 0x34F, 0x34F, 0x600, 0x605, 0x61C, 0x61C, 0x6DD, 0x6DD, 0x70F, 0x70F, 0x890, 0x891,
        0x8E2, 0x8E2, 0x115F, 0x1160, 0x1680, 0x1680, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x2000, 0x200F, 0x2028, 0x202F, 0x205F, 0x206F,
        0x3000, 0x3000, 0x3164, 0x3164, 0xD800, 0xF8FF, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0xFFFE, 0xFFFF,
    ];

    // The same above U+FFFF.
    private static readonly int[] InvisibleAstral =
    [
        0x110BD, 0x110BD, 0x110CD, 0x110CD, 0x13430, 0x1343F, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0x10FFFF,
    ];

    /// <summary>Appends text as a regular string literal, quotation marks included; <c>null</c> as the keyword.</summary>
    public static StringBuilder AppendLiteral(this StringBuilder code, string? text)
    {
        if (text is null)
            return code.Append("null");
        code.EnsureCapacity(code.Length + text.Length + (text.Length >> 4));
        code.Append('"');
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (character is >= ' ' and < '\u007F' and not ('"' or '\\') or >= '\u4E00' and <= '\u9FFF')
                continue;
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (!IsIn(InvisibleAstral, char.ConvertToUtf32(character, text[i + 1])))
                {
                    i++;
                    continue;
                }
            }
            else if (character is not ('"' or '\\') && !IsIn(Invisible, character))
            {
                continue;
            }

            code.Append(text, start, i - start);
            AppendEscape(code, character);
            start = i + 1;
        }

        return code.Append(text, start, text.Length - start).Append('"');
    }

    /// <summary>Appends text as content of an XML documentation comment: one line, markup escaped, at most about <paramref name="limit"/> characters.</summary>
    public static StringBuilder AppendDocumentation(this StringBuilder code, string text, int limit)
    {
        bool pending = false;
        bool any = false;
        int written = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            bool pair = char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            bool visible = pair
                ? !IsIn(InvisibleAstral, char.ConvertToUtf32(character, text[i + 1]))
                : character != ' ' && !IsIn(Invisible, character);
            if (!visible)
            {
                pending = true;
                i += pair ? 1 : 0;
                continue;
            }

            if (written >= limit && pending)
                return code.Append('…');
            if (pending && any)
                code.Append(' ');
            pending = false;
            any = true;
            written++;
            switch (character)
            {
                case '&':
                    code.Append("&amp;");
                    break;
                case '<':
                    code.Append("&lt;");
                    break;
                case '>':
                    code.Append("&gt;");
                    break;
                default:
                    code.Append(character);
                    if (pair)
                        code.Append(text[++i]);
                    break;
            }

            if (written >= limit * 2)
                return code.Append('…');
        }

        return code;
    }

    private static void AppendEscape(StringBuilder code, char character)
    {
        switch (character)
        {
            case '"':
                code.Append("\\\"");
                break;
            case '\\':
                code.Append("\\\\");
                break;
            case '\n':
                code.Append("\\n");
                break;
            case '\r':
                code.Append("\\r");
                break;
            case '\t':
                code.Append("\\t");
                break;
            default:
                code.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }

    private static bool IsIn(int[] ranges, int codePoint)
    {
        int index = Array.BinarySearch(ranges, codePoint);

        // Between two bounds: inside a range when the bound above is an end, that is at an odd index.
        return index >= 0 || (~index & 1) == 1;
    }
}
