using System;
using ArticleGen.Understanding.Entities.Clusters;
using ArticleGen.Understanding.Reading.Markdown.Inlines;
using Xunit;

namespace ArticleGen.Understanding.Tests.Text;

public sealed class CharacterTests
{
    [Theory]
    [InlineData("àáâãäåāăąǎạảấầẩẫậắằẳẵặ", 'a')]
    [InlineData("çćĉċč", 'c')]
    [InlineData("ďđ", 'd')]
    [InlineData("èéêëēĕėęěẹẻẽếềểễệ", 'e')]
    [InlineData("ìíîïĩīĭįǐỉị", 'i')]
    [InlineData("łĺļľ", 'l')]
    [InlineData("ñńņň", 'n')]
    [InlineData("òóôõöøōŏőǒọỏốồổỗộơớờởỡợ", 'o')]
    [InlineData("śŝşšșſ", 's')]
    [InlineData("ţťŧț", 't')]
    [InlineData("ùúûüũūŭůűųǔụủưứừửữự", 'u')]
    [InlineData("ýÿŷỳỵỷỹ", 'y')]
    [InlineData("źżž", 'z')]
    public void Letters_with_accents_have_a_base_letter(string letters, char expected) =>
        Assert.All(letters, letter => Assert.Equal(expected, LatinLetters.WithoutAccent(letter)));

    [Theory]
    [InlineData("æœþðßŋĸжλ中")]
    public void Letters_of_their_own_are_told_from_others(string letters) =>
        Assert.All(letters, letter => Assert.True(LatinLetters.WithoutAccent(letter) == letter || letter is 'ð' or 'ŋ' or 'ĸ' or 'ß'));

    [Theory]
    [InlineData("Ngô Bảo Châu", "ngo-bao-chau")]
    [InlineData("Łukasz Żółć", "lukasz-zolc")]
    [InlineData("Björk Guðmundsdóttir", "bjork-gudmundsdottir")]
    [InlineData("Nicolae Ceaușescu", "nicolae-ceausescu")]
    [InlineData("Œuvres d’Æthelstan", "oeuvres-d-aethelstan")]
    [InlineData("Groß Þór", "gross-thor")]
    [InlineData("Ελλάδα", "ελλάδα")]
    public void Ids_are_written_without_accents_of_Latin_letters(string name, string id) => Assert.Equal(id, Slug.Of(name));

    [Theory]
    [InlineData("a\u0001b", true)]
    [InlineData("a\u0085b", true)]
    [InlineData("a\tb", false)]
    [InlineData("a\u00A0b", false)]
    [InlineData("a\u00ADb", false)]
    [InlineData("a\u00AD b", true)]
    [InlineData("a\u200Db", true)]
    [InlineData("\u0645\u200C\u0645", false)]
    [InlineData("\u0915\u200D ", false)]
    [InlineData("\u1820\u200D ", false)]
    [InlineData("\uA840\u200D ", false)]
    [InlineData("\uFB50\u200D ", false)]
    [InlineData("\u2764\u200D\u2640", false)]
    [InlineData("a\u200Eb", true)]
    [InlineData("\u05D0\u200E!", false)]
    [InlineData("!\u200F\uFB4F", false)]
    [InlineData("!\u200F\uFE8D", false)]
    [InlineData("1\u061C\u0628", false)]
    [InlineData("\u1820\u180E\u1821", false)]
    [InlineData("a\u180Eb", true)]
    [InlineData("a\u2028b", true)]
    [InlineData("a\u2029b", true)]
    [InlineData("a\u202Eb", true)]
    [InlineData("\u0661\u06DD\u0662", false)]
    [InlineData("a\u0600b", false)]
    [InlineData("a\u070Fb", false)]
    [InlineData("a\u08E2b", false)]
    public void An_invisible_character_is_suspicious_where_no_writing_needs_it(string text, bool isSuspicious) =>
        Assert.Equal(isSuspicious, InvisibleCharacters.IsSuspicious(text, 1));

    [Theory]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E007F", 2, false)]
    [InlineData("ab\U000E0067", 2, true)]
    [InlineData("\U0001D173", 0, true)]
    [InlineData("\U0001F600", 0, false)]
    public void Tags_belong_to_flags(string text, int index, bool isSuspicious) => Assert.Equal(isSuspicious, InvisibleCharacters.IsSuspicious(text, index));

    [Theory]
    [InlineData("amp", "&")]
    [InlineData("lt", "<")]
    [InlineData("gt", ">")]
    [InlineData("quot", "\"")]
    [InlineData("apos", "'")]
    [InlineData("nbsp", "\u00A0")]
    [InlineData("ndash", "–")]
    [InlineData("mdash", "—")]
    [InlineData("hellip", "…")]
    [InlineData("copy", "©")]
    [InlineData("eacute", "é")]
    [InlineData("Eacute", "É")]
    [InlineData("szlig", "ß")]
    public void Characters_have_names(string name, string expected)
    {
        Assert.True(NamedCharacters.TryGet(name.AsSpan(), out string value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("é", true, false, "É")]
    [InlineData("ß", true, false, "ß")]
    [InlineData("ж", true, false, "Ж")]
    [InlineData("٣", false, true, "٣")]
    [InlineData("7", false, true, "7")]
    [InlineData("z", true, false, "Z")]
    [InlineData("Z", true, false, "Z")]
    [InlineData("_", false, false, "_")]
    [InlineData("«", false, false, "«")]
    public void Letters_and_digits_of_ids_are_those_of_every_host(string character, bool isLetter, bool isDigit, string capital)
    {
        char c = character[0];
        Assert.Equal((isLetter, isDigit, isLetter || isDigit, capital[0]), (UnicodeLetters.IsLetter(c), UnicodeLetters.IsDigit(c), UnicodeLetters.IsLetterOrDigit(c), UnicodeLetters.ToUpper(c)));
    }
}
