using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Quotes.Marks;

/// <summary>
/// Finds the quotation marks of a paragraph and tells from the characters around each what it may do there.
/// </summary>
/// <remarks>Marks that touch form a run and share their surroundings, so that nested marks are understood and every character is looked at a bounded number of times.</remarks>
internal sealed class MarkReader(string body, bool reversedGuillemets, Lexicon lexicon)
{
    private const int LongestElision = 12;

    private readonly PhraseTable _elisions = lexicon["elisions"];
    private readonly PhraseTable _endings = lexicon["apostrophe-endings"];

    /// <summary>Whether the guillemets of a text point inwards, as in »this«, by the majority of those that touch a word on one side only.</summary>
    public static bool PointsGuillemetsInwards(string body)
    {
        int inwards = 0;
        for (int i = 0; i < body.Length; i++)
        {
            if (body[i] is not ('«' or '»'))
                continue;
            bool startsWord = (i == 0 || IsBeforeOpening(body[i - 1]) || IsMark(body[i - 1])) && i + 1 < body.Length && char.IsLetterOrDigit(body[i + 1]);
            bool endsWord = i > 0 && !IsBeforeOpening(body[i - 1]) && !IsMark(body[i - 1]) && (i + 1 == body.Length || !char.IsLetterOrDigit(body[i + 1]));
            if (startsWord == endsWord)
                continue;
            inwards += startsWord == (body[i] == '»') ? 1 : -1;
        }

        return inwards > 0;
    }

    /// <summary>Appends the marks of a span.</summary>
    /// <param name="span">A paragraph in the body.</param>
    /// <param name="marks">Where to append.</param>
    public void Read(TextSpan span, List<Mark> marks)
    {
        int i = span.Start;
        while (i < span.End)
        {
            Cancellation.CheckAt(i);
            if (!IsMark(body[i]))
            {
                i++;
                continue;
            }

            int runEnd = i + 1;
            while (runEnd < span.End && IsMark(body[runEnd]))
            {
                Cancellation.CheckAt(runEnd);
                runEnd++;
            }

            ReadRun(new(span, TextSpan.FromBounds(i, runEnd), body), marks);
            i = runEnd;
        }
    }

    private static bool IsMark(char c) => c switch
    {
        < '\u00AB' => c is '"' or '\'' or '`',
        < '\u2018' => c is '«' or '»',
        _ => c is <= '\u201F' or '‹' or '›',
    };

    private void ReadRun(Surroundings around, List<Mark> marks)
    {
        for (int i = around.Run.Start; i < around.Run.End; i++)
        {
            Cancellation.Check();
            char c = body[i];
            bool doubled = i + 1 < around.Run.End && body[i + 1] == c;
            switch (c)
            {
                case '«' or '»':
                    marks.Add(new(i, 1, MarkFamily.Guillemet, (c == '«') != reversedGuillemets ? MarkRoles.Opens : MarkRoles.Closes));
                    break;
                case '‹' or '›':
                    marks.Add(new(i, 1, MarkFamily.SingleGuillemet, (c == '‹') != reversedGuillemets ? MarkRoles.Opens : MarkRoles.Closes));
                    break;
                case '„' or '‟':
                    marks.Add(new(i, 1, MarkFamily.Double, MarkRoles.Opens | MarkRoles.Low));
                    break;
                case '“':
                    marks.Add(new(i, 1, MarkFamily.Double, around.IsClosing ? MarkRoles.Opens | MarkRoles.Closes : around.IsApart ? MarkRoles.Opens | MarkRoles.Closes | MarkRoles.Apart : around.IsOpening ? MarkRoles.Opens : MarkRoles.ClosesLow));
                    break;
                case '”':
                    marks.Add(new(i, 1, MarkFamily.Double, around.IsOpening ? MarkRoles.Opens | MarkRoles.Closes : RolesOfClosingDouble(around)));
                    break;
                case '"':
                    marks.Add(new(i, 1, MarkFamily.StraightDouble, RolesOfStraightDouble(around, i)));
                    break;
                case '`' when doubled:
                    marks.Add(new(i++, 2, MarkFamily.Backtick, MarkRoles.Opens | MarkRoles.Optional));
                    break;
                case '\'' when doubled && !around.IsOpening:
                    marks.Add(new(i++, 2, MarkFamily.Backtick, MarkRoles.Closes | MarkRoles.Optional));
                    break;
                case '‘' or '’' or '‚' or '‛':
                    AddSingle(around, i, MarkFamily.Single, marks);
                    break;
                case '\'':
                    AddSingle(around, i, MarkFamily.StraightSingle, marks);
                    break;
            }
        }
    }

    private MarkRoles RolesOfStraightDouble(Surroundings around, int position)
    {
        bool afterElision = position > around.Run.Start && body[position - 1] is '\'' or '’' && around.IsInsideWord;
        if (afterElision || around.IsOpening)
            return MarkRoles.Opens;
        if (!around.IsClosing)
            return MarkRoles.Opens | MarkRoles.Closes;
        return RolesOfClosingDouble(around);
    }

    private static MarkRoles RolesOfClosingDouble(Surroundings around) =>
        char.IsDigit(around.Before) ? MarkRoles.Closes | MarkRoles.Optional | MarkRoles.Yields : MarkRoles.Closes;

    private void AddSingle(Surroundings around, int position, MarkFamily family, List<Mark> marks)
    {
        char c = body[position];
        if (around.IsInsideWord && (position == around.Run.Start || !IsLetterBefore(position)) && c is not ('‚' or '‛'))
            return;
        bool isLast = position == around.Run.End - 1;
        if (isLast && c is '\'' or '’' && IsEnding(around))
            return;
        if (c is '‘' or '‚' or '‛' || (c == '\'' && around.IsOpening))
        {
            bool closesLow = c == '‘' && !around.IsOpening;
            if (!closesLow && isLast && IsElision(around.Run.End))
                return;
            MarkRoles roles = closesLow ? MarkRoles.ClosesLow : MarkRoles.Opens;
            if (c == '‚')
                roles |= MarkRoles.Low | MarkRoles.Optional;
            else if (c == '\'' && !around.IntroducesSpeech)
                roles |= MarkRoles.Optional;
            marks.Add(new(position, 1, family, roles));
        }
        else if (!around.IsOpening && !IsElidedWord(position))
        {
            marks.Add(new(position, 1, family, RolesOfClosingSingle(around)));
        }
    }

    private static MarkRoles RolesOfClosingSingle(Surroundings around)
    {
        MarkRoles roles = MarkRoles.Closes;
        if (char.IsLetterOrDigit(around.Before) || char.IsWhiteSpace(around.Before))
            roles |= MarkRoles.Optional;
        bool possessive = around.Before is 's' or 'S' or 'x' or 'z' && around.IsBeforeWord;
        return possessive || char.IsDigit(around.Before) ? roles | MarkRoles.Yields : roles;
    }

    /// <summary>Whether what follows is a word that starts with an apostrophe, or a decade («'90s») or century («'900») without its first digits.</summary>
    private bool IsElision(int wordStart)
    {
        int digits = 0;
        while (digits < 4 && wordStart + digits < body.Length && char.IsDigit(body[wordStart + digits]))
            digits++;
        if (digits > 0)
            return digits == 2 || (digits == 3 && body[wordStart + 1] == '0' && body[wordStart + 2] == '0' && !IsSingleMarkAt(wordStart + 3));
        int length = _elisions.LongestMatch(body, wordStart, Math.Min(body.Length, wordStart + LongestElision), out _);
        return length > 0 && (wordStart + length == body.Length || body[wordStart + length] != '.');
    }

    /// <summary>Whether an apostrophe joins an ending to what stands before it, be it a word, a symbol or a closing mark: "Inc.'s", "C++'s".</summary>
    private bool IsEnding(Surroundings around) =>
        !IsBeforeOpening(around.Before)
        && _endings.LongestMatch(body, around.Run.End, Math.Min(body.Length, around.Run.End + LongestElision), out _) > 0;

    /// <summary>Whether the word before has lost its start and its end: the "n" of "rock 'n' roll".</summary>
    private bool IsElidedWord(int position)
    {
        int start = position;
        while (start > 0 && position - start < LongestElision && char.IsLetter(body[start - 1]))
            start--;
        return start < position && IsSingleMarkAt(start - 1)
            && _elisions.TryGet(body.AsSpan(start, position - start), out string meaning) && meaning == "both";
    }

    private bool IsSingleMarkAt(int position) => position >= 0 && position < body.Length && body[position] is '\'' or '’' or '‘';

    private bool IsLetterBefore(int position) => position > 0 && char.IsLetterOrDigit(body[position - 1]);

    private static bool IsBeforeOpening(char c) =>
        char.IsWhiteSpace(c) || c is '\0' or '(' or '[' or '{' or '¿' or '¡' or '—' or '–' or '-' or '/' or '|' or '*' or '_' or '>';

    private static bool IsAfterClosing(char c, char next) =>
        char.IsWhiteSpace(c) || c is '\0' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '—' or '–' or '-' or '/' or '|' or '*' or '_' or '<' || c is '.' && next != '.';

    /// <summary>What stands around a run of marks.</summary>
    private readonly struct Surroundings
    {
        public Surroundings(TextSpan span, TextSpan run, string body)
        {
            Run = run;
            Before = run.Start > span.Start ? body[run.Start - 1] : '\0';
            char after = run.End < span.End ? body[run.End] : '\0';
            char next = run.End + 1 < span.End ? body[run.End + 1] : '\0';
            bool mayOpen = IsBeforeOpening(Before);
            bool mayClose = IsAfterClosing(after, next);
            IsOpening = mayOpen && !mayClose;
            IsClosing = mayClose && !mayOpen;
            IsApart = char.IsWhiteSpace(Before) && char.IsWhiteSpace(after);
            IsInsideWord = char.IsLetterOrDigit(Before) && char.IsLetterOrDigit(after);
            IsBeforeWord = char.IsWhiteSpace(after) && char.IsLetterOrDigit(next);
            char introduction = char.IsWhiteSpace(Before) && run.Start - 2 >= span.Start ? body[run.Start - 2] : Before;
            IntroducesSpeech = introduction is ':' or ',' or '\0' && char.IsUpper(after);
        }

        public TextSpan Run { get; }

        public char Before { get; }

        public bool IsOpening { get; }

        public bool IsClosing { get; }

        /// <summary>Whether it has spaces on both sides.</summary>
        public bool IsApart { get; }

        public bool IsInsideWord { get; }

        public bool IsBeforeWord { get; }

        public bool IntroducesSpeech { get; }
    }
}
