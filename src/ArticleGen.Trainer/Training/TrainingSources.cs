using System.Collections.Generic;
using System.IO;
using System.Linq;
using ArticleGen.Understanding.Lexicons;

namespace ArticleGen.Trainer.Training;

/// <summary>Which texts a model of a language is trained on, and how much each counts.</summary>
/// <param name="corpus">The folder of the articles written for this project, one folder per language.</param>
/// <param name="shared">The folder of the public sets, which stay outside the repository: <c>wikinews/</c>, <c>ner/</c>, <c>en/</c>.</param>
internal sealed class TrainingSources(string corpus, string? shared)
{
    /// <summary>What was not written for a model: real news.</summary>
    private const float RealNews = 2;

    /// <summary>News of other languages: their capitals, marks and international names teach, their words do not.</summary>
    private const float OtherLanguage = 0.4f;

    /// <summary>Annotations made by rule, or of texts that are not news.</summary>
    private const float OtherGenre = 0.5f;

    /// <summary>The texts of one language that are annotated by the rules of this project.</summary>
    public IEnumerable<AnnotatedText> News(string language) => Gold(Path.Combine(corpus, language)).Concat(Wikinews(language));

    /// <summary>Real news articles annotated by the rules of this project.</summary>
    public IEnumerable<AnnotatedText> Wikinews(string language) => shared is null ? [] : Gold(Path.Combine(shared, "wikinews", language)).Select(static text => text with { Weight = RealNews });

    /// <summary>All texts that help a model of one language.</summary>
    public IEnumerable<AnnotatedText> For(string language) =>
    [
        .. News(language),
        .. PublicSets(language),
        .. Lexicon.Languages.Where(other => other != language).SelectMany(News).Select(static text => text with { Weight = text.Weight * OtherLanguage }),
    ];

    private static IEnumerable<AnnotatedText> Gold(string folder) => Directory.Exists(folder) ? TrainingReader.ReadGold(folder) : [];

    private IEnumerable<AnnotatedText> PublicSets(string language) => shared is null ? [] : language switch
    {
        "fr" => JsonLines("winer_fr_train", 1, new()),
        "de" => JsonLines("germeval_test_de", 1, new()),
        "pt" => JsonLines("harem1_pt", OtherGenre, new() { CountriesAct = true }).Concat(JsonLines("harem2_pt", OtherGenre, new() { CountriesAct = true })),
        "en" =>
        [
            .. Conll("wikigold", OtherGenre),
            .. Conll("redocred", OtherGenre),
            .. JsonLines("crossner_en", OtherGenre, new() { CommonEvents = true }),
            .. JsonLines("gum_en", OtherGenre, new() { CommonEvents = true, Genres = ["interview", "academic", "court"] }),
        ],
        _ => [],
    };

    private IEnumerable<AnnotatedText> JsonLines(string name, float weight, AnnotationScheme scheme) =>
        TrainingReader.ReadJsonLines(Path.Combine(shared!, "ner", name + ".jsonl"), scheme).Select(text => text with { Weight = weight });

    private IEnumerable<AnnotatedText> Conll(string name, float weight) =>
        TrainingReader.ReadConll(Path.Combine(shared!, "en", name + ".conll")).Select(text => text with { Weight = weight });
}
