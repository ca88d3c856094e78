using System;
using System.Linq;
using ArticleGen.Understanding.Entities.Tagging;
using Xunit;

namespace ArticleGen.Understanding.Tests.Entities.Confidence;

public sealed class SegmentProbabilityTests
{
    private const int Length = 4;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_probability_of_a_name_is_its_share_among_all_label_sequences(int seed)
    {
        Random random = new(seed);
        short[] transitions = [.. Enumerable.Range(0, NameLabel.Count * NameLabel.Count).Select(_ => (short)random.Next(-40, 40))];
        int[] scores = [.. Enumerable.Range(0, NameLabel.Count * Length).Select(_ => random.Next(-40, 40))];
        CrfModel model = new(1, transitions, new sbyte[NameLabel.Count * 2]);
        Token[] tokens = [.. Enumerable.Range(0, Length).Select(static i => new Token(i * 2, 1, TokenKind.Word, LetterCase.Title, i == 0 ? TokenPosition.ParagraphStart : TokenPosition.Inside))];
        TaggedNames tagged = new(tokens, [], model, scores);
        NameMention[] names = [new(EntityKind.Person, 0, 1), new(EntityKind.Place, 1, 3), new(EntityKind.Work, 0, 4), new(EntityKind.Organization, 3, 4)];
        foreach (NameMention name in names)
            Assert.Equal(ShareOf(name, scores, transitions), tagged.ProbabilityOf(name), 1e-4);
    }

    private static double ShareOf(NameMention name, int[] scores, short[] transitions)
    {
        double all = 0;
        double those = 0;
        int[] labels = new int[Length];
        for (int number = 0; number < Math.Pow(NameLabel.Count, Length); number++)
        {
            for (int i = 0, rest = number; i < Length; i++, rest /= NameLabel.Count)
                labels[i] = rest % NameLabel.Count;
            if (NameLabel.IsInside(labels[0]) || Enumerable.Range(1, Length - 1).Any(i => !NameLabel.MayFollow(labels[i - 1], labels[i])))
                continue;
            double sum = 0;
            for (int i = 0; i < Length; i++)
                sum += scores[(i * NameLabel.Count) + labels[i]] + (i == 0 ? 0 : transitions[(labels[i - 1] * NameLabel.Count) + labels[i]]);
            double weight = Math.Exp(sum / CrfModel.Scale);
            all += weight;
            those += HasName(name, labels) ? weight : 0;
        }

        return those / all;
    }

    private static bool HasName(NameMention name, int[] labels) =>
        labels[name.FirstToken] == NameLabel.Begin(name.Kind)
        && labels[(name.FirstToken + 1)..name.EndToken].All(label => label == NameLabel.Inside(name.Kind))
        && (name.EndToken == Length || labels[name.EndToken] != NameLabel.Inside(name.Kind));
}
