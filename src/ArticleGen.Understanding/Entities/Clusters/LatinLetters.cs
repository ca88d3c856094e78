namespace ArticleGen.Understanding.Entities.Clusters;

/// <summary>Latin letters without their accents. A table, because decomposition is the host's and may be missing (invariant globalization).</summary>
internal static class LatinLetters
{
    // One base letter per code point from U+00E0 to U+017F; a dot where the letter stays.
    private const string Base =
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy.y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll" +
        "lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    public static char WithoutAccent(char lower)
    {
        if (lower is >= '\u00E0' and < '\u0100')
            return Pick(lower - '\u00E0', lower);
        return lower switch
        {
            >= '\u0100' and <= '\u017F' => Pick(lower - '\u0100' + 32, lower),
            'ǎ' => 'a',
            'ǐ' => 'i',
            'ǒ' => 'o',
            'ǔ' => 'u',
            'ș' => 's',
            'ț' => 't',
            'ạ' or 'ả' or 'ấ' or 'ầ' or 'ẩ' or 'ẫ' or 'ậ' or 'ắ' or 'ằ' or 'ẳ' or 'ẵ' or 'ặ' => 'a',
            'ẹ' or 'ẻ' or 'ẽ' or 'ế' or 'ề' or 'ể' or 'ễ' or 'ệ' => 'e',
            'ỉ' or 'ị' => 'i',
            'ọ' or 'ỏ' or 'ố' or 'ồ' or 'ổ' or 'ỗ' or 'ộ' or 'ơ' or 'ớ' or 'ờ' or 'ở' or 'ỡ' or 'ợ' => 'o',
            'ụ' or 'ủ' or 'ư' or 'ứ' or 'ừ' or 'ử' or 'ữ' or 'ự' => 'u',
            'ỳ' or 'ỵ' or 'ỷ' or 'ỹ' => 'y',
            _ => lower,
        };
    }

    private static char Pick(int index, char letter) => index < Base.Length && Base[index] != '.' ? Base[index] : letter;
}
