using System;
using System.Globalization;

namespace ArticleGen.Understanding.Reading.Markdown.Inlines;

/// <summary>Web and mail addresses without angle brackets (GFM 6.9).</summary>
internal static class BareAddress
{
    private static readonly string[] Schemes = ["http", "https", "ftp"];

    /// <summary>Whether an address may follow a character.</summary>
    public static bool MayFollow(char c) => char.IsWhiteSpace(c) || c is '*' or '_' or '~' or '(' or '"' or '“' or '«' or '„' or '[';

    /// <summary>Where the address with a scheme ends, or -1.</summary>
    /// <param name="text">A text.</param>
    /// <param name="start">The first letter of the scheme.</param>
    /// <param name="colon">The colon behind the scheme.</param>
    /// <param name="limit">Where to stop.</param>
    /// <param name="badHostEnd">Where the last host ends that was none, so that its parts are not looked at again.</param>
    /// <param name="isMail">Whether it is a mail address (<c>mailto:</c>, <c>xmpp:</c>).</param>
    public static int EndOf(string text, int start, int colon, int limit, ref int badHostEnd, out bool isMail)
    {
        ReadOnlySpan<char> scheme = text.AsSpan(start, colon - start);
        isMail = false;
        if (colon + 2 < limit && text[colon + 1] == '/' && text[colon + 2] == '/')
        {
            foreach (string candidate in Schemes)
            {
                if (scheme.Equals(candidate.AsSpan(), StringComparison.OrdinalIgnoreCase))
                    return EndOfUrl(text, colon + 3, limit, needsDot: false, ref badHostEnd);
            }

            return -1;
        }

        bool isChat = scheme.Equals("xmpp".AsSpan(), StringComparison.OrdinalIgnoreCase);
        isMail = isChat || scheme.Equals("mailto".AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (!isMail)
            return -1;
        int at = colon + 1;
        while (at < limit && IsMailPart(text[at]))
            at++;
        if (at == colon + 1 || at >= limit || text[at] != '@' || !TryReadMail(text, colon + 1, at, limit, out _, out int end))
            return -1;
        if (isChat && end < limit && text[end] == '/')
        {
            int resource = end + 1;
            while (resource < limit && (Ascii.IsLetterOrDigit(text[resource]) || text[resource] is '@' or '.'))
                resource++;
            end = Trim(text, end, resource);
        }

        return end;
    }

    /// <summary>Where the address that starts with <c>www.</c> ends, or -1.</summary>
    public static int EndOfHost(string text, int start, int limit, ref int badHostEnd) =>
        limit - start > 4 && string.Compare(text, start, "www.", 0, 4, StringComparison.OrdinalIgnoreCase) == 0
            ? EndOfUrl(text, start, limit, needsDot: true, ref badHostEnd)
            : -1;

    /// <summary>Reads a mail address around its at sign.</summary>
    public static bool TryReadMail(string text, int lowest, int at, int limit, out int start, out int end)
    {
        start = at;
        end = at + 1;
        while (start > lowest && IsMailPart(text[start - 1]))
            start--;
        if (start == at)
            return false;
        int dots = 0;
        while (end < limit)
        {
            char c = text[end];
            if (c == '.' && end + 1 < limit && Ascii.IsLetterOrDigit(text[end + 1]))
                dots++;
            else if (!Ascii.IsLetterOrDigit(c) && c is not ('-' or '_'))
                break;
            end++;
        }

        return dots > 0 && Ascii.IsLetter(text[end - 1]) && (end >= limit || text[end] != '@');
    }

    private static bool IsMailPart(char c) => Ascii.IsLetterOrDigit(c) || c is '.' or '+' or '-' or '_';

    private static int EndOfUrl(string text, int start, int limit, bool needsDot, ref int badHostEnd)
    {
        if (start < badHostEnd)
            return -1;
        int dots = 0;
        int underscores = 0;
        int underscoresBefore = 0;
        int host = start;
        for (; host < limit; host++)
        {
            char c = text[host];
            if (c == '_')
                underscores++;
            else if (c == '.')
                (dots, underscoresBefore, underscores) = (dots + 1, underscores, 0);
            else if (c != '-' && !IsHostLetter(text, host))
                break;
        }

        if (host == start || underscores + underscoresBefore > 0 || (needsDot && dots == 0))
        {
            badHostEnd = underscores + underscoresBefore > 0 ? host : badHostEnd;
            return -1;
        }

        int end = host;
        while (end < limit && !char.IsWhiteSpace(text[end]) && text[end] != '<')
            end++;
        end = Trim(text, start, end);
        return end > start ? end : -1;
    }

    // Stops and closing marks at the end belong to the sentence, and so does a closing parenthesis that the address does not open.
    private static int Trim(string text, int start, int end)
    {
        int balance = 0;
        for (int i = start; i < end; i++)
            balance += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
        while (end > start)
        {
            char last = text[end - 1];
            if (last == ')')
            {
                if (balance >= 0)
                    return end;
                balance++;
            }
            else if (last == ';')
            {
                int name = end - 1;
                while (name > start && Ascii.IsLetterOrDigit(text[name - 1]))
                    name--;
                end = name < end - 1 && name > start && text[name - 1] == '&' ? name : end;
            }
            else if (last is not ('?' or '!' or '.' or ',' or ':' or '*' or '_' or '~' or '\'' or '"' or '”' or '“' or '»' or '«' or '’'))
            {
                return end;
            }

            end--;
        }

        return end;
    }

    private static bool IsHostLetter(string text, int position)
    {
        char c = text[position];
        if (c < 128)
            return Ascii.IsLetterOrDigit(c);
        return !char.IsWhiteSpace(c)
            && CharUnicodeInfo.GetUnicodeCategory(text, position) is not (>= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation);
    }
}
