using System.Collections.Generic;
using System.Linq;
using ArticleGen.Trainer.Training;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Quotes;
using ArticleGen.Understanding.Quotes.Kinds;
using ArticleGen.Understanding.Quotes.Ranking;

namespace ArticleGen.Trainer.Quotations;

/// <summary>Trains the two models of the quotations.</summary>
internal static class QuotationTrainer
{
    /// <summary>
    /// How often the articles are read again with the models so far: who spoke last is then who the model takes for the last speaker,
    /// as it will be in use.
    /// </summary>
    private const int Rounds = 2;

    /// <summary>How often real news counts beside what was written to be learned from.</summary>
    private const int RealNews = 5;
    private const double SpeakerPenalty = 12;
    private const double SpeakerLanguagePenalty = 60;
    private const double KindPenalty = 8;
    private const double KindLanguagePenalty = 24;

    /// <summary>The weights that choose the speakers, and those that tell the kinds.</summary>
    public static (FittedWeights Speakers, FittedWeights Kinds) Train(IReadOnlyList<QuotationArticle> articles)
    {
        LogLinearWeights speakers = LogLinearModel.Speakers;
        LogLinearWeights kinds = LogLinearModel.QuoteKinds;
        (FittedWeights Speakers, FittedWeights Kinds) fitted = default;
        for (int round = 0; round < Rounds; round++)
        {
            List<QuotationExample> examples = [.. articles.SelectMany(article => article.Examples(ModelsOf(speakers, kinds, article.Language))).SelectMany(static example => Enumerable.Repeat(example, example.IsNews ? RealNews : 1))];
            fitted = (
                LogLinearTrainer.Train([.. examples.Where(static e => e.IsSpeech).Select(ChoiceOfSpeaker)], SpeakerFeatures.Space.Count, SpeakerPenalty, SpeakerLanguagePenalty),
                LogLinearTrainer.Train([.. examples.Where(static e => e.Kind != QuoteKind.Indirect).Select(ChoiceOfKind)], LogLinearModel.CountOfKindFeatures, KindPenalty, KindLanguagePenalty));
            (speakers, kinds) = (WeightsOfSpeakers(fitted.Speakers), WeightsOfKinds(fitted.Kinds));
        }

        return fitted;
    }

    /// <summary>The models of a language.</summary>
    public static QuotationModels ModelsOf(LogLinearWeights speakers, LogLinearWeights kinds, string language) =>
        new(new(speakers.For(language)), new(kinds.For(language)));

    /// <summary>The file of the weights that choose the speakers.</summary>
    public static string WriteSpeakers(FittedWeights weights) => weights.Write(LogLinearModel.NameOfSpeakerFeature, "Who speaks: made by the trainer (train-quotations). A feature, its weight, and what a language adds.");

    /// <summary>The file of the weights that tell the kinds.</summary>
    public static string WriteKinds(FittedWeights weights) => weights.Write(LogLinearModel.NameOfKindFeature, "What a quotation is: made by the trainer (train-quotations). A kind and feature, its weight, and what a language adds.");

    /// <summary>Scores models that were trained without the articles of each fold.</summary>
    public static QuotationScore CrossValidate(IReadOnlyList<QuotationArticle> articles, int folds)
    {
        QuotationScore score = new();
        for (int fold = 0; fold < folds; fold++)
        {
            QuotationArticle[] others = [.. articles.Where(article => NameFolds.Of(article.Id, folds) != fold)];
            (FittedWeights speakers, FittedWeights kinds) = Train(others);
            LogLinearWeights speakerWeights = WeightsOfSpeakers(speakers);
            LogLinearWeights kindWeights = WeightsOfKinds(kinds);
            foreach (QuotationArticle article in articles.Where(article => NameFolds.Of(article.Id, folds) == fold))
            {
                QuotationModels models = ModelsOf(speakerWeights, kindWeights, article.Language);
                foreach (QuotationExample example in article.Examples(models))
                    score.Add(example, models.Kinds);
            }
        }

        return score;
    }

    private static LogLinearWeights WeightsOfSpeakers(FittedWeights weights) => weights.ToWeights(LogLinearModel.NameOfSpeakerFeature, LogLinearModel.NumberOfSpeakerFeature);

    private static LogLinearWeights WeightsOfKinds(FittedWeights weights) => weights.ToWeights(LogLinearModel.NameOfKindFeature, LogLinearModel.NumberOfKindFeature);

    private static ChoiceExample ChoiceOfSpeaker(QuotationExample example) =>
        new(example.Language, [.. example.Candidates.Select(static candidate => (candidate.Features, candidate.IsRight))]);

    private static ChoiceExample ChoiceOfKind(QuotationExample example) =>
        new(example.Language, [.. QuoteKindClassifier.Kinds.Select((kind, index) => (example.KindFeatures.Select(feature => (index * KindFeatures.Space.Count) + feature).ToArray(), kind == example.Kind))]);
}
