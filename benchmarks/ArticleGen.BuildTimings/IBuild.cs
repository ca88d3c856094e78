using ArticleGen.BuildTimings.Measurement;

namespace ArticleGen.BuildTimings;

/// <summary>A way of building a folder of articles.</summary>
internal interface IBuild
{
    /// <summary>What it is called in the figures.</summary>
    string Name { get; }

    /// <summary>Whether it is a <c>dotnet build</c>, so that what embedded files cost is a part of it.</summary>
    bool StandsOnFloor { get; }

    /// <summary>Does what is done once for many builds.</summary>
    /// <returns>Why nothing can be built, or <see langword="null"/>.</returns>
    string? Prepare();

    /// <summary>Builds everything anew in fresh processes.</summary>
    BuildFigures Build();
}
