using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding.Entities.Tagging;

namespace ArticleGen.Trainer.Training;

/// <summary>Trains on all folds but one and scores on that one, in turn.</summary>
internal static class CrossValidation
{
    /// <param name="sources">The texts.</param>
    /// <param name="language">The language of the model.</param>
    /// <param name="folds">How many folds.</param>
    /// <param name="options">How to train.</param>
    public static TaggingScore Run(TrainingSources sources, string language, int folds, TrainingOptions options)
    {
        HashSet<string> real = [.. sources.Wikinews(language).Select(static text => text.Id)];
        HashSet<string> folded = real.Count > 0 ? real : [.. sources.News(language).Select(static text => text.Id)];
        ILookup<bool, TrainingArticle> all = sources.For(language)
            .Select(text => (IsFolded: text.Language == language && folded.Contains(text.Id), Article: FeatureCompiler.Compile(text, language)))
            .ToLookup(static pair => pair.IsFolded, static pair => pair.Article);
        TrainingArticle[] articles = [.. all[true]];
        TaggingScore score = new();
        for (int fold = 0; fold < folds; fold++)
        {
            // Neighbours stay together: articles of one run of numbers resemble each other.
            ILookup<bool, TrainingArticle> parts = articles.Select((article, i) => (article, i)).ToLookup(pair => pair.i * folds / articles.Length == fold, static pair => pair.article);
            CrfModel model = CrfTrainer.Train([.. parts[false], .. all[false]], options).ToModel();
            foreach (TrainingArticle article in parts[true])
                score.Add(article, model);
        }

        return score;
    }
}
