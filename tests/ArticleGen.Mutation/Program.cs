using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ArticleGen.Mutation;

// How many mutants of each suite are run, and which ones.
int count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100;
int seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
Suite[] suites = [.. Suite.All.Where(suite => args.Length < 3 || suite.Tests.Contains(args[2], StringComparison.OrdinalIgnoreCase))];

RepositoryCopy copy = new();
copy.Update();
copy.Write("src/ArticleGen.Understanding/Text/MutantSwitch.cs", MutantSwitch.Source);
List<Mutant> mutants = [];
Dictionary<Suite, (int First, int End)> ranges = [];
Dictionary<Suite, Dictionary<string, string>> mutated = [];
foreach (Suite suite in Suite.All)
{
    int first = mutants.Count;
    mutated.Add(suite, suite.Folders.SelectMany(RepositoryCopy.Files).ToDictionary(static file => file, file => Mutator.Mutate(file, RepositoryCopy.Read(file), mutants), StringComparer.Ordinal));
    ranges.Add(suite, (first, mutants.Count));
}

int allRun = 0;
int allSurvived = 0;
foreach (Suite suite in suites)
{
    // The others' files as they are: some of them are written into consumers' projects, where nobody knows of mutants.
    foreach ((string file, string _) in mutated.Values.SelectMany(static files => files))
        copy.Write(file, mutated[suite].TryGetValue(file, out string? text) ? text : RepositoryCopy.Read(file));
    (int first, int end) = ranges[suite];
    TestRun tests = new(copy.Build(suite.Tests), suite.Classes);
    HashSet<int> met = [.. await tests.Try()];
    Random random = new(seed);
    Mutant[] chosen = [.. mutants[first..end].OrderBy(_ => random.Next()).Take(count)];
    int unmet = 0;
    List<Mutant> survivors = [];
    foreach (Mutant mutant in chosen)
    {
        bool isMet = met.Contains(mutant.Id);
        unmet += isMet ? 0 : 1;
        if (isMet && await tests.Notice(mutant.Id))
            continue;
        survivors.Add(mutant);
        Console.WriteLine((isMet ? "survived  " : "not run   ") + mutant);
    }

    allRun += chosen.Length;
    allSurvived += survivors.Count;
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{suite.Tests}: {end - first} mutants, {chosen.Length} chosen with seed {seed}, {chosen.Length - survivors.Count} noticed, {survivors.Count} survived, {unmet} of them where no test comes by"));
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{allRun} mutants, {allSurvived} survivors ({100.0 * allSurvived / Math.Max(1, allRun):0.0} %)"));
