using System.Linq;
using ArticleGen.Generator.Inputs;

namespace ArticleGen.Generator.Pipeline;

/// <summary>Which people, organisations and places become members. All are in the catalog's lists, members or not.</summary>
/// <param name="Members">What the project wants.</param>
/// <param name="MinimumConfidence">How sure an inferred entity must be, from 0 to 1.</param>
internal sealed record MemberRule(EntityMembers Members, double MinimumConfidence)
{
    /// <summary>
    /// The least confidence where the project names none: more likely right than not. docs/model-card.md has what other values would keep and
    /// leave out on annotated articles.
    /// </summary>
    public const double DefaultConfidence = 0.5;

    /// <summary>The shortest run of hexadecimal digits that is a hash.</summary>
    private const int ShortestHash = 7;

    /// <summary>Whether an entity becomes a member.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="isDeclared">Whether an author declared it.</param>
    /// <param name="confidence">How sure it is, from 0 to 1.</param>
    public bool Admits(string name, bool isDeclared, double confidence) => Members switch
    {
        EntityMembers.None => false,
        _ when isDeclared => true,
        EntityMembers.Declared => false,
        _ => confidence >= MinimumConfidence && !name.Split(' ').Any(IsCode),
    };

    /// <summary>Whether a word is of a program, a path or a hash: no person, organisation or place is written so.</summary>
    private static bool IsCode(string word) => HasCodeMark(word) || IsIdentifier(word) || IsHash(word);

    private static bool HasCodeMark(string word) =>
        word.IndexOfAny(['_', '`', '{', '}', '<', '>', '=', '\\', '$', '#', '@', '|', ';']) >= 0
        || word.Contains("::") || word.Contains("()") || word.Contains("//") || IsDotted(word);

    /// <summary>A word such as <c>System.Text</c> or <c>main.cs</c>, but not "St.", "U.S." or "Amazon.com".</summary>
    private static bool IsDotted(string word)
    {
        int dot = word.IndexOf('.');
        return dot > 1 && dot < word.Length - 2 && char.IsLetter(word[dot - 1])
            && (char.IsUpper(word[dot + 1]) ? char.IsLower(word[dot - 1]) : char.IsLower(word[0]));
    }

    /// <summary>A word such as <c>getUser</c> or <c>parseHTML</c>; brands such as "iPhone" and "eBay" have one small letter before the capital.</summary>
    private static bool IsIdentifier(string word)
    {
        int small = 0;
        while (small < word.Length && char.IsLower(word[small]))
            small++;
        return small > 1 && small < word.Length && char.IsUpper(word[small]);
    }

    private static bool IsHash(string word) =>
        word.Length >= ShortestHash && word.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or '-') && word.Any(char.IsDigit) && word.Any(char.IsLetter);
}
