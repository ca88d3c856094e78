using System.Collections.Generic;
using System.Linq;
using ArticleGen.Understanding.Entities.Tagging;

namespace ArticleGen.Trainer.Training;

/// <summary>Trains on all folds but one and scores on that one, in turn.</summary>
internal static class CrossValidation
{
    /// <param name="articles">What is folded.</param>
    /// <param name="always">What is trained on in every fold.</param>
    /// <param name="folds">How many folds.</param>
    /// <param name="options">How to train.</param>
    public static TaggingScore Run(IReadOnlyList<TrainingArticle> articles, IReadOnlyList<TrainingArticle> always, int folds, TrainingOptions options)
    {
        TaggingScore score = new();
        for (int fold = 0; fold < folds; fold++)
        {
            // Neighbours stay together: articles of one run of numbers resemble each other.
            ILookup<bool, TrainingArticle> parts = articles.Select((article, i) => (article, i)).ToLookup(pair => pair.i * folds / articles.Count == fold, static pair => pair.article);
            CrfModel model = CrfTrainer.Train([.. parts[false], .. always], options).ToModel();
            foreach (TrainingArticle article in parts[true])
                score.Add(article, model);
        }

        return score;
    }
}
