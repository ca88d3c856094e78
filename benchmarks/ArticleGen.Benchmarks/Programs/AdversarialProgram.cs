using System;
using System.Globalization;

namespace ArticleGen.Benchmarks.Programs;

/// <summary>Prints the time per character of adversarial texts at three lengths: linear where it stays about the same.</summary>
internal static class AdversarialProgram
{
    private static readonly int[] Lengths = [10_000, 100_000, 1_000_000];

    public static void Run()
    {
        Stages.Understand(VariedArticles.Create(0).Text, "fr");
        Console.WriteLine($"{"ns per character",-20}{"10 KB",10}{"100 KB",10}{"1 MB",10}");
        foreach (string shape in AdversarialTexts.Shapes)
        {
            Console.Write($"{shape,-20}");
            foreach (int length in Lengths)
            {
                string text = AdversarialTexts.Create(shape, length);
                Measurement measurement = Measurement.Of(() => Stages.Understand(text, "fr").Article.Entities.Length, times: 3);
                Console.Write((measurement.Time.TotalNanoseconds / text.Length).ToString("#,##0", CultureInfo.InvariantCulture).PadLeft(10));
            }

            Console.WriteLine();
        }
    }
}
