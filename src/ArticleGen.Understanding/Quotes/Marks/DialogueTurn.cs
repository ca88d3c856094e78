using System;
using System.Collections.Generic;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Quotes.Sentences;

namespace ArticleGen.Understanding.Quotes.Marks;

/// <summary>
/// A paragraph that opens with a dash because somebody else begins to speak: «— Oui, dit Ana. — Non.». What the author says in it stands behind a
/// comma or the end of a sentence, or between dashes: «—Sí —dijo Ana—. Vamos.»
/// </summary>
internal sealed class DialogueTurn(string body, string language)
{
    private const int LongestWord = 24;

    /// <summary>What may stand before the verb: «se quejó», «lhe disse», «leur répondit».</summary>
    private const int LongestPronoun = 4;

    private readonly SpeechLexicon _lexicon = SpeechLexicon.For(language);
    private readonly PhraseTable _abbreviations = Lexicon.For(language)["abbreviations"];

    /// <summary>What is spoken in the paragraph last read, in order.</summary>
    public List<TextSpan> Spoken { get; } = [];

    /// <summary>Whether the author says in the paragraph last read who speaks: without that a dash may as well open the line of a list.</summary>
    public bool IsReported { get; private set; }

    /// <summary>Whether a paragraph opens with a dash and what begins a sentence; the items of a list often begin small.</summary>
    public bool Opens(TextSpan paragraph) => paragraph.Length > 2 && IsDash(body[paragraph.Start]) && BeginsSentence(body[Start(paragraph)]);

    /// <summary>Reads a paragraph that opens with a dash.</summary>
    public void Read(TextSpan paragraph)
    {
        Spoken.Clear();
        IsReported = false;
        int spoken = Start(paragraph);
        for (int i = spoken; i < paragraph.End;)
        {
            Cancellation.CheckAt(i);
            if (EndsBefore(i, paragraph.End) is not { } clause)
            {
                i++;
                continue;
            }

            IsReported = true;
            Add(spoken, char.IsWhiteSpace(body[i]) || IsDash(body[i]) || body[i] == ',' ? i : i + 1);
            spoken = IsDash(body[i]) ? AfterDash(clause, paragraph.End) : AfterClause(clause, paragraph.End);
            i = spoken;
        }

        Add(spoken, paragraph.End);
    }

    private static bool IsDash(char c) => c is '—' or '–' or '―';

    private static bool EndsSentence(char c) => c is '?' or '!' or '…' or '.';

    private static bool BeginsSentence(char c) => char.IsUpper(c) || c is '¿' or '¡';

    private int Start(TextSpan paragraph)
    {
        int start = paragraph.Start + 1;
        while (start < paragraph.End - 1 && char.IsWhiteSpace(body[start]))
            start++;
        return start;
    }

    /// <summary>Where a clause that reports begins, if what is spoken ends at a position; null if it goes on.</summary>
    private int? EndsBefore(int i, int end)
    {
        char c = body[i];
        bool isDash = IsDash(c) && char.IsWhiteSpace(body[i - 1]);
        if (!isDash && c is not (',' or '?' or '!' or '…'))
            return null;
        int clause = i + 1;
        while (clause < end && char.IsWhiteSpace(body[clause]))
            clause++;
        return clause < end && (isDash || clause > i + 1) && Reports(clause, end, isDash) ? clause : null;
    }

    /// <summary>Whether a clause opens with a verb that reports; behind a comma its subject must follow, since a listener may be told to add or to answer.</summary>
    private bool Reports(int start, int end, bool isSetOff)
    {
        if (IsElided(start, end))
            start += 2;
        int wordEnd = WordEnd(start, end);
        if (wordEnd == start || !char.IsLower(body[start]))
            return false;
        WordMeaning word = Meaning(start, wordEnd);
        int next = Next(wordEnd, end);
        if (!Is(word, WordClass.Finite | WordClass.Auxiliary) && wordEnd - start <= LongestPronoun && next < end && (isSetOff || Is(word, WordClass.Pronoun | WordClass.Reflexive | WordClass.Determiner)))
        {
            (start, wordEnd) = (next, WordEnd(next, end));
            word = Meaning(start, wordEnd);
            next = Next(wordEnd, end);
        }

        bool isTied = wordEnd < end && body[wordEnd] == '-' && wordEnd + 1 < end && char.IsLower(body[wordEnd + 1]);
        if (Is(word, WordClass.Auxiliary) && !Is(word, WordClass.Finite))
            return isTied || (next < end && Is(Meaning(next, WordEnd(next, end)), WordClass.Participle));
        if (!Is(word, WordClass.Finite))
            return false;
        return isSetOff || isTied || (next < end && IsSubject(next, end));
    }

    private bool IsSubject(int start, int end) =>
        char.IsUpper(body[start]) || IsElided(start, end) || Is(Meaning(start, WordEnd(start, end)), WordClass.Definite | WordClass.Possessive | WordClass.Demonstrative | WordClass.Title | WordClass.Pronoun);

    /// <summary>What is spoken goes on behind the sentence that the clause ends, or behind a comma where a pronoun begins anew: an apposition is the author's.</summary>
    private int AfterClause(int clause, int end)
    {
        for (int i = clause; i < end; i++)
        {
            Cancellation.CheckAt(i);
            if (i + 1 < end && !char.IsWhiteSpace(body[i + 1]))
                continue;
            if (EndsSentence(body[i]) ? body[i] != '.' || !IsAbbreviated(clause, i) : body[i] is ',' or ':' or ';' && BeginsAnew(Next(i + 1, end), end))
                return i + 1;
        }

        return end;
    }

    private bool IsAbbreviated(int first, int dot)
    {
        int start = dot;
        while (start > first && start > dot - LongestWord && char.IsLetter(body[start - 1]))
            start--;
        return (dot - start == 1 && char.IsUpper(body[start])) || _abbreviations.Contains(body.AsSpan(start, dot - start));
    }

    private bool BeginsAnew(int start, int end) =>
        (IsElided(start, end) && body[start] is 'c' or 'j') || Is(Meaning(start, WordEnd(start, end)), WordClass.Pronoun | WordClass.FirstPerson | WordClass.Impersonal);

    /// <summary>Whether a word of one letter has lost the others: «s'écria», «l'enfant».</summary>
    private bool IsElided(int start, int end) => start + 2 < end && char.IsLower(body[start]) && body[start + 1] is '\'' or '’';

    /// <summary>What is spoken goes on behind the next dash; without one the author has the last word.</summary>
    private int AfterDash(int clause, int end)
    {
        for (int i = clause; i < end; i++)
        {
            Cancellation.CheckAt(i);
            if (IsDash(body[i]))
                return i + 1;
        }

        return end;
    }

    private void Add(int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(body[start]) || IsDash(body[start]) || body[start] is '.' or ',' or ':' or ';'))
            start++;
        while (end > start && char.IsWhiteSpace(body[end - 1]))
            end--;
        if (end > start)
            Spoken.Add(TextSpan.FromBounds(start, end));
    }

    private WordMeaning Meaning(int start, int end) => _lexicon.Look(body.AsSpan(start, end - start));

    private static bool Is(WordMeaning word, WordClass any) => (word.Class & any) != WordClass.None;

    private int WordEnd(int start, int end)
    {
        int limit = start + LongestWord < end ? start + LongestWord : end;
        int i = start;
        while (i < limit && char.IsLetter(body[i]))
            i++;
        return i;
    }

    private int Next(int wordEnd, int end)
    {
        int next = wordEnd;
        while (next < end && next < wordEnd + 3 && char.IsWhiteSpace(body[next]))
            next++;
        return next;
    }
}
