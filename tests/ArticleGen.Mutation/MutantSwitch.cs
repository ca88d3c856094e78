namespace ArticleGen.Mutation;

/// <summary>The class that is added to the mutated sources: every mutant is compiled in, and the environment says which one is on.</summary>
internal static class MutantSwitch
{
    /// <summary>The number of the mutant that is on.</summary>
    public const string Variable = "ARTICLEGEN_MUTANT";

    /// <summary>The file that a run writes the numbers of all mutants to that it came by.</summary>
    public const string TraceVariable = "ARTICLEGEN_MUTANT_TRACE";

    public const string Source = $$"""
        namespace ArticleGen.Mutation
        {
            internal static class MutantSwitch
            {
                private static readonly int s_active = int.Parse(System.Environment.GetEnvironmentVariable("{{Variable}}") ?? "-1");
                private static readonly string s_trace = System.Environment.GetEnvironmentVariable("{{TraceVariable}}");
                private static readonly System.Collections.Concurrent.ConcurrentDictionary<int, bool> s_met = new System.Collections.Concurrent.ConcurrentDictionary<int, bool>();

                static MutantSwitch()
                {
                    if (s_trace != null)
                        System.AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.File.AppendAllText(s_trace, string.Join("\n", s_met.Keys) + "\n");
                }

                public static bool IsOn(int mutant)
                {
                    if (s_trace != null)
                        s_met.TryAdd(mutant, true);
                    return mutant == s_active;
                }
            }
        }
        """;
}
