using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ArticleGen.Trainer.Training;
using ArticleGen.Understanding;
using ArticleGen.Understanding.Entities.Tagging;
using Xunit;

namespace ArticleGen.Trainer.Tests;

public sealed class CrfTrainerTests
{
    private static readonly string[] Towns = ["Vorlan", "Medrac", "Tuspel", "Ossaye", "Quimor", "Brelac"];
    private static readonly TrainingOptions Options = new() { Bits = 14, Epochs = 6, Runs = 2, MinimumCount = 1, Dropout = 0 };

    [Fact]
    public void Names_are_learnt_from_the_words_around_them()
    {
        CrfModel model = CrfTrainer.Train(Articles(Towns[..5]), Options).ToModel();
        TaggingScore score = new();
        foreach (TrainingArticle article in Articles(Towns[5..]))
            score.Add(article, model);
        Assert.Contains("Place                        P 1.000 R 1.000 F1 1.000 of 2", score.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Training_twice_gives_the_same_bytes()
    {
        Assert.Equal(Train(), Train());

        static byte[] Train()
        {
            using MemoryStream stream = new();
            CrfTrainer.Train(Articles(Towns), Options with { Dropout = 0.2 }).Write(stream, 0);
            return stream.ToArray();
        }
    }

    [Fact]
    public void Annotations_of_another_scheme_leave_the_labels_open()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "The\tO\nNordic\tB-MISC\nGames\tI-MISC\nin\tO\nVorlan\tB-LOC\n.\tO\n");
            TrainingParagraph paragraph = Assert.Single(FeatureCompiler.Compile(Assert.Single(TrainingReader.ReadConll(path)), "en").Paragraphs);
            Assert.Equal(
                [
                    Bits(NameLabel.Outside),
                    Bits(NameLabel.Outside, NameLabel.Begin(EntityKind.Event), NameLabel.Begin(EntityKind.Work)),
                    Bits(NameLabel.Outside, NameLabel.Inside(EntityKind.Event), NameLabel.Inside(EntityKind.Work)),
                    Bits(NameLabel.Outside),
                    Bits(NameLabel.Begin(EntityKind.Place)),
                    Bits(NameLabel.Outside),
                ],
                paragraph.Allowed);
        }
        finally
        {
            File.Delete(path);
        }

        static ushort Bits(params int[] labels) => (ushort)labels.Sum(static label => 1 << label);
    }

    private static List<TrainingArticle> Articles(string[] towns) =>
    [
        .. towns.Select(static town =>
        {
            string text = $"On vote dimanche à {town} et partout ailleurs.\n\nLe maire de {town} parle peu.\n";
            int second = text.LastIndexOf(town, StringComparison.Ordinal);
            int kinds = 1 << (int)EntityKind.Place;
            return FeatureCompiler.Compile(new(town, "fr", text, ArticleFormat.PlainText,
                [new(new(text.IndexOf(town, StringComparison.Ordinal), town.Length), kinds, false), new(new(second, town.Length), kinds, false)]), "fr");
        }),
    ];
}
