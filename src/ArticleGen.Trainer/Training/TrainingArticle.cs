using System.Collections.Generic;

namespace ArticleGen.Trainer.Training;

/// <summary>The paragraphs of one annotated article as a model sees them.</summary>
/// <param name="Id">The name of its file and its place in it.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
/// <param name="Weight">How much it counts beside others.</param>
internal sealed record TrainingArticle(string Id, IReadOnlyList<TrainingParagraph> Paragraphs, float Weight);

/// <summary>One paragraph.</summary>
/// <param name="Features">The features of all tokens, one token after the other.</param>
/// <param name="Ends">Where the features of each token end.</param>
/// <param name="Allowed">The labels that each token may have, as bits: one where the annotation is exact, several where it is of another scheme.</param>
internal sealed record TrainingParagraph(uint[] Features, int[] Ends, ushort[] Allowed);
