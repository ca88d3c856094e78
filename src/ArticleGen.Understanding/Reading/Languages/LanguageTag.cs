using System;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Understanding.Reading.Languages;

/// <summary>Language tags as people write them (BCP 47: <c>fr</c>, <c>pt-BR</c>, <c>en_US</c>).</summary>
internal static class LanguageTag
{
    // ISO 639-1, and the languages without a code of two letters that sites are written in: go, js and css are none.
    private const string LanguageCodes =
        " aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo"
        + " fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg"
        + " li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd"
        + " se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
        + " arz ast bar bho ceb chr ckb cmn csb dsb fil frr fur grc gsw haw hsb ilo jbo kab kok ksh lad lij lld lmo ltg mai mni mwl nan nap nds nso pap pcd"
        + " pms sat scn sco sgs szl tet tok tzm vec vls vro war wuu yue zgh ";

    private static readonly char[] Separators = ['-', '_'];

    /// <summary>The ISO 639-1 code at the head of a tag, in small letters.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="language">Its language.</param>
    /// <returns>Whether <paramref name="tag"/> is a language tag at all.</returns>
    public static bool TryGetLanguage(string tag, out string language)
    {
        int length = tag.IndexOfAny(Separators);
        string head = length < 0 ? tag : tag.Substring(0, length);
        language = Shortest(head.ToLowerInvariant());
        return language.Length is 2 or 3 && LanguageCodes.IndexOf(" " + language + " ", StringComparison.Ordinal) >= 0;
    }

    // The codes of ISO 639-2 for what is read here, with those of libraries.
    private static string Shortest(string code) => code switch
    {
        "eng" => "en",
        "fra" or "fre" => "fr",
        "deu" or "ger" => "de",
        "spa" => "es",
        "ita" => "it",
        "nld" or "dut" => "nl",
        "por" => "pt",
        _ => code,
    };

    /// <summary>Whether texts in a language are understood.</summary>
    /// <param name="language">An ISO 639-1 code.</param>
    public static bool IsSupported(string language)
    {
        foreach (string supported in Lexicon.Languages)
        {
            if (supported == language)
                return true;
        }

        return false;
    }
}
