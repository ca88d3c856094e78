using System.Globalization;
using ArticleGen;

namespace NewsSite;

/// <summary>The words of the site itself in one language.</summary>
internal sealed record Words(
    string Language,
    string Name,
    string Paper,
    string Tagline,
    string Skip,
    string Latest,
    string Topics,
    string Archive,
    string People,
    string Organizations,
    string Places,
    string InThisArticle,
    string Quoted,
    string Facts,
    string AlsoIn,
    string Opinion,
    string By,
    string Minutes,
    string Articles,
    string NotFound,
    string Newer,
    string Older,
    string[] Months)
{
    public static Words English { get; } = new(
        "en", "English", "The Quay", "Slow news from the water's edge", "Skip to the content", "Latest", "Topics", "Archive", "People", "Organisations", "Places",
        "In this article", "Who says what", "Facts", "Also in", "Opinion", "by", "min", "articles", "There is no such page.", "Newer", "Older",
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]);

    public static Words French { get; } = new(
        "fr", "Français", "Le Quai", "Des nouvelles lentes du bord de l'eau", "Aller au contenu", "À la une", "Sujets", "Archives", "Personnes", "Organisations", "Lieux",
        "Dans cet article", "Qui dit quoi", "Repères", "Aussi en", "Opinion", "par", "min", "articles", "Cette page n'existe pas.", "Plus récent", "Plus ancien",
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]);

    public static Words German { get; } = new(
        "de", "Deutsch", "Der Kai", "Langsame Nachrichten vom Wasser", "Zum Inhalt", "Aktuell", "Themen", "Archiv", "Personen", "Organisationen", "Orte",
        "In diesem Artikel", "Wer was sagt", "Fakten", "Auch auf", "Meinung", "von", "Min.", "Artikel", "Diese Seite gibt es nicht.", "Neuer", "Älter",
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"]);

    public static Words[] All { get; } = [English, French, German];

    public string Home { get; } = $"/{Language}/";

    public static Words Of(string language) => Array.Find(All, words => words.Language == language) ?? English;

    /// <summary>The words of the language that the address of an article is in: no article is read to know it.</summary>
    public static Words? OfAddress(Article article) => Array.Find(All, words => article.Path.StartsWith(words.Home, StringComparison.Ordinal));

    public string Date(DateTimeOffset date) => Language switch
    {
        "de" => string.Create(CultureInfo.InvariantCulture, $"{date.Day}. {Months[date.Month - 1]} {date.Year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}"),
    };
}
