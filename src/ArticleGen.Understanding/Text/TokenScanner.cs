using System;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Reading;

namespace ArticleGen.Understanding;

/// <summary>The tokeniser's walk over one text.</summary>
/// <param name="text">The text.</param>
/// <param name="clitics">Elisions («l'») and "pro-" mean <c>proclitic</c>; "'s" and "-based" mean <c>enclitic</c>.</param>
/// <param name="abbreviations">Words that keep their final dot («Dr.»).</param>
/// <param name="offices">What cuts an acronym or known organisation off its compound: «SPD-Politikerin», «Siemens-Sprecherin».</param>
/// <param name="organizations">The known organisations.</param>
/// <param name="capacity">How many tokens to expect.</param>
internal sealed class TokenScanner(string text, PhraseTable clitics, PhraseTable abbreviations, PhraseTable offices, PhraseTable[] organizations, int capacity)
{
    private Token[] _tokens = new Token[Math.Max(16, capacity)];
    private int _count;
    private TokenPosition _next;

    /// <summary>The tokens so far.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _count);

    /// <summary>Forgets the tokens so far.</summary>
    public void Clear() => _count = 0;

    /// <summary>Appends the tokens of one paragraph.</summary>
    /// <param name="paragraph">A span of the text.</param>
    public void Scan(TextSpan paragraph)
    {
        _next = TokenPosition.ParagraphStart;
        int position = paragraph.Start;
        while (position < paragraph.End)
        {
            Cancellation.CheckAt(position);
            char c = text[position];
            if (IsSpace(c))
            {
                position++;
                continue;
            }

            position = IsLetter(c) ? ScanWord(position, paragraph.End)
                : IsDigit(c) ? ScanNumber(position, paragraph.End)
                : ScanMark(position, paragraph.End);
        }
    }

    public Token[] ToArray()
    {
        Array.Resize(ref _tokens, _count);
        return _tokens;
    }

    private int ScanWord(int start, int end)
    {
        int addressEnd = AddressEnd(start, end);
        if (addressEnd > start)
            return Append(start, addressEnd, TokenKind.Address);

        int position = start + 1;
        while (position < end)
        {
            char c = text[position];
            if (IsWordPart(c))
            {
                Cancellation.CheckAt(position);
                position++;
            }
            else if (position + 1 < end && IsLetterOrDigit(text[position + 1]))
            {
                Cancellation.Check();
                if (IsApostrophe(c))
                {
                    if (Means(start, position + 1, "proclitic"))
                        return Append(start, position + 1, TokenKind.Word);
                    if (Means(position, LettersEnd(position + 1, end), "enclitic"))
                        break;
                }
                else if (IsHyphen(c))
                {
                    if (IsPrefix(start, position))
                        return Append(start, position + 1, TokenKind.Word);
                    int lettersEnd = LettersEnd(position + 1, end);
                    if (Means(position, lettersEnd, "enclitic") || IsOfficeOf(start, position, lettersEnd))
                        break;
                }
                else if (c == '.' && !JoinsAtDot(start, position, end))
                {
                    // «M.Kim» without its space is still a title and a name.
                    if (IsSingleLetter(start, position) && char.IsUpper(text[position + 1]))
                        position++;
                    break;
                }
                else if (c is not ('&' or '.'))
                {
                    break;
                }

                position += 2;
            }
            else
            {
                if (c == '.' && KeepsDot(start, position, end))
                {
                    position++;
                    if (position + 1 < end && IsHyphen(text[position]) && IsLetter(text[position + 1]))
                    {
                        position += 2;
                        continue;
                    }
                }

                break;
            }
        }

        return Append(start, position, TokenKind.Word);
    }

    private int ScanNumber(int start, int end)
    {
        int position = start;
        int digits = 0;
        while (position < end)
        {
            Cancellation.CheckAt(position);
            char c = text[position];
            if (IsWordPart(c))
            {
                digits = IsDigit(c) ? digits + 1 : 0;
                position++;
            }
            else if (digits > 0 && position + 1 < end && IsDigit(text[position + 1])
                && (c is '.' or ',' || ((IsSpace(c) || IsApostrophe(c)) && digits <= 3 && IsDigitGroup(position + 1, end))))
            {
                digits = 0;
                position++;
            }
            else if (IsHyphen(c) && digits == 0 && position + 1 < end && IsLetter(text[position + 1]))
            {
                position++;
            }
            else
            {
                break;
            }
        }

        return Append(start, position, TokenKind.Number);
    }

    private int ScanMark(int start, int end)
    {
        char c = text[start];
        if (c == Document.Opaque)
            return ScanOpaque(start, end);
        if (IsApostrophe(c))
        {
            int lettersEnd = LettersEnd(start + 1, end);
            if (lettersEnd > start + 1 && start > 0 && IsLetterOrDigit(text[start - 1]) && Means(start, lettersEnd, "enclitic"))
                return Append(start, lettersEnd, TokenKind.Word);
        }
        else if (IsHyphen(c))
        {
            int lettersEnd = LettersEnd(start + 1, end);
            if (lettersEnd > start + 1 && Means(start, lettersEnd, "enclitic"))
                return Append(start, lettersEnd, TokenKind.Word);
        }

        int length = char.IsHighSurrogate(c) && start + 1 < end && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
        return Append(start, start + length, TokenKind.Punctuation);
    }

    // Code and formulas are one token each, and no words.
    private int ScanOpaque(int start, int end)
    {
        int position = start + 1;
        while (position < end && text[position] == Document.Opaque)
            position++;
        return Append(start, position, TokenKind.Opaque);
    }

    private int Append(int start, int end, TokenKind kind)
    {
        if (_count == _tokens.Length)
            Array.Resize(ref _tokens, _count * 2);
        TokenPosition position = _next;
        if (kind == TokenKind.Punctuation)
        {
            _next = AfterMark(text[start], position);
            if (position == TokenPosition.SentenceStart)
                position = TokenPosition.Inside;
        }
        else
        {
            _next = TokenPosition.Inside;
        }

        _tokens[_count++] = new(start, end - start, kind, CaseOf(start, end), position);
        return end;
    }

    private TokenPosition AfterMark(char mark, TokenPosition before) => mark switch
    {
        '.' or '!' or '?' or '…' or '¿' or '¡' => TokenPosition.SentenceStart,
        '«' or '“' or '„' or '‘' or '‚' or '‹' or '"' or '»' or '”' or '’' or '\'' or '›' or '(' or ')' or '[' or ']' or '-' or '–' or '—' or '•' or '*'
            => before == TokenPosition.Inside && mark is '«' or '“' or '"' && _count > 0 && text[_tokens[_count - 1].Start] == ':'
                ? TokenPosition.SentenceStart
                : before == TokenPosition.Inside ? TokenPosition.Inside : TokenPosition.SentenceStart,
        _ => TokenPosition.Inside,
    };

    /// <summary>A dot inside a word: «U.S.», «Amazon.com», but not «fin.Début».</summary>
    private bool JoinsAtDot(int start, int dot, int end)
    {
        if (IsSingleLetter(start, dot))
            return IsLetter(text[dot + 1]) && (dot + 2 >= end || !IsWordPart(text[dot + 2]));
        return dot + 2 < end && char.IsLower(text[dot + 1]) && IsWordPart(text[dot + 2]);
    }

    /// <summary>A dot at the end of a word that belongs to it: an initial before a name, the last of «U.S.», a known abbreviation.</summary>
    private bool KeepsDot(int start, int dot, int end)
    {
        if (!IsSingleLetter(start, dot))
            return Means(start, dot + 1, meaning: null);
        if (dot - start > 1 || (dot + 1 < end && IsHyphen(text[dot + 1])))
            return true;
        return char.IsUpper(text[start]) && dot + 2 < end && IsSpace(text[dot + 1]) && char.IsUpper(text[dot + 2]);
    }

    /// <summary>Whether what stands before a dot is one letter, counted from the dot, hyphen or word start before it.</summary>
    private bool IsSingleLetter(int start, int dot) =>
        IsLetter(text[dot - 1]) && (dot - 1 == start || text[dot - 2] == '.' || IsHyphen(text[dot - 2]));

    private bool IsDigitGroup(int start, int end)
    {
        int position = start;
        while (position < end && IsDigit(text[position]))
            position++;
        return position - start == 3;
    }

    /// <summary>"pro-" before a name, and a letter that is a party in parentheses: "(R-Texas)".</summary>
    private bool IsPrefix(int start, int hyphen) =>
        char.IsUpper(text[hyphen + 1]) && Means(start, hyphen + 1, "proclitic") && (hyphen - start > 1 || (start > 0 && text[start - 1] == '('));

    /// <summary>«SPD-Politikerin», «Siemens-Sprecherin»: an office of what an acronym or a known name stands for.</summary>
    private bool IsOfficeOf(int start, int hyphen, int end) =>
        hyphen - start > 1 && char.IsUpper(text[start]) && offices.Contains(text.AsSpan(hyphen + 1, end - hyphen - 1)) && (char.IsUpper(text[hyphen - 1]) || IsOrganization(start, hyphen));

    private bool IsOrganization(int start, int end)
    {
        foreach (PhraseTable table in organizations)
        {
            if (table.Contains(text.AsSpan(start, end - start)))
                return true;
        }

        return false;
    }

    private int LettersEnd(int start, int end)
    {
        int position = start;
        while (position < end && IsWordPart(text[position]))
            position++;
        return position;
    }

    private bool Means(int start, int end, string? meaning) =>
        end - start <= 16 && (meaning is null
            ? abbreviations.Contains(text.AsSpan(start, end - start))
            : clitics.TryGet(text.AsSpan(start, end - start), out string found) && found == meaning);

    private int AddressEnd(int start, int end)
    {
        if (!StartsWith(start, end, "http://") && !StartsWith(start, end, "https://") && !StartsWith(start, end, "www."))
            return start;
        int position = start;
        while (position < end && !IsSpace(text[position]) && text[position] is not ('<' or '>' or '"' or '«' or '»' or '“' or '”'))
            position++;
        while (text[position - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')')
            position--;
        return position;
    }

    private bool StartsWith(int start, int end, string prefix) =>
        end - start > prefix.Length && string.CompareOrdinal(text, start, prefix, 0, prefix.Length) == 0;

    private LetterCase CaseOf(int start, int end)
    {
        int upper = 0;
        int lower = 0;
        bool startsUpper = false;
        for (int i = start; i < end; i++)
        {
            Cancellation.CheckAt(i);
            char c = text[i];
            if (c < 128 ? c is >= 'a' and <= 'z' : char.IsLower(c))
            {
                lower++;
            }
            else if (c < 128 ? c is >= 'A' and <= 'Z' : char.IsUpper(c))
            {
                startsUpper |= upper + lower == 0;
                upper++;
            }
        }

        if (upper == 0)
            return lower == 0 ? LetterCase.None : LetterCase.Lower;
        if (lower == 0)
            return upper == 1 ? LetterCase.Title : LetterCase.Upper;
        if (!startsUpper)
            return LetterCase.Camel;
        return upper == 1 ? LetterCase.Title : LetterCase.Mixed;
    }

    private static bool IsLetter(char c) => c < 128 ? c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' : char.IsLetter(c);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    /// <summary>Letters, digits, combining marks and the soft hyphen.</summary>
    private static bool IsWordPart(char c) =>
        c < 128
            ? IsLetterOrDigit(c)
            : char.IsLetter(c) || c is '\u00AD' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsSpace(char c) => c < 128 ? c is ' ' or (>= '\t' and <= '\r') : char.IsWhiteSpace(c);

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';
}
