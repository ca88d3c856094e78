using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ArticleGen.RunTime.Processes;

/// <summary>What one fresh process measured of itself, or the medians of several.</summary>
/// <param name="Milliseconds">From before the process was started until everything was read.</param>
/// <param name="Processor">The milliseconds that all of its threads have computed until then; other programs on the machine hardly change them.</param>
/// <param name="Allocated">The bytes that its garbage collector has handed out until then.</param>
/// <param name="Managed">The bytes that are still in use after a full collection.</param>
/// <param name="Resident">The bytes of memory that the process held before that collection, code and mapped files included.</param>
/// <param name="Text">The checksum of headlines and paragraphs.</param>
/// <param name="Findings">The checksum of everything else.</param>
internal sealed record Figures(double Milliseconds, double Processor, long Allocated, long Managed, long Resident, uint Text, uint Findings)
{
    /// <summary>Reads what <see cref="ToString"/> has written.</summary>
    public static Figures Parse(string line)
    {
        string[] parts = line.Split(' ');
        return new(
            double.Parse(parts[0], CultureInfo.InvariantCulture),
            double.Parse(parts[1], CultureInfo.InvariantCulture),
            long.Parse(parts[2], CultureInfo.InvariantCulture),
            long.Parse(parts[3], CultureInfo.InvariantCulture),
            long.Parse(parts[4], CultureInfo.InvariantCulture),
            uint.Parse(parts[5], CultureInfo.InvariantCulture),
            uint.Parse(parts[6], CultureInfo.InvariantCulture));
    }

    /// <summary>The median of each figure. The checksums are those of any of the processes: they read the same.</summary>
    public static Figures Median(IReadOnlyCollection<Figures> processes) =>
        new(
            processes.Select(static process => process.Milliseconds).Order().ElementAt(processes.Count / 2),
            processes.Select(static process => process.Processor).Order().ElementAt(processes.Count / 2),
            processes.Select(static process => process.Allocated).Order().ElementAt(processes.Count / 2),
            processes.Select(static process => process.Managed).Order().ElementAt(processes.Count / 2),
            processes.Select(static process => process.Resident).Order().ElementAt(processes.Count / 2),
            processes.First().Text,
            processes.First().Findings);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Milliseconds} {Processor} {Allocated} {Managed} {Resident} {Text} {Findings}");
}
