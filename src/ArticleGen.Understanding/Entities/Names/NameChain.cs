using ArticleGen.Understanding.Entities.Names.Bounds;
using ArticleGen.Understanding.Entities.Names.Kinds;
using ArticleGen.Understanding.Entities.Names.Missed;
using ArticleGen.Understanding.Entities.Names.NoNames;
using ArticleGen.Understanding.Entities.Tagging;

namespace ArticleGen.Understanding.Entities.Names;

/// <summary>What happens to the names that the tagger found, in order.</summary>
internal static class NameChain
{
    /// <summary>The name of the tagger in a trace.</summary>
    private const string Tagger = "tagger";

    private static readonly INameStep[] Steps =
    [
        // Persons first: what is next to a person ends there.
        new OfficeHolders(),
        new SpeakingNames(),

        // Wider, then narrower: heads and complements are read from the whole name, and taken off again where they only say where it is.
        new Ampersands(),
        new SmallHeads(),
        new Complements(),
        new ApposedHeads(),
        new HangingLinks(),
        new PlacesBehind(),

        // No names are told by their full extent, and before anything is told from their neighbours.
        new CommonCapitals(),
        new Demonyms(),
        new BareOffices(),
        new BareHeads(),

        // A name begins with its first word of its own; then a person stands out behind an organisation.
        new LeadingPrepositions(),
        new LeadingArticles(),
        new RunTogetherNames(),
        new ClausesBehind(),
        new LeadingTitles(),

        // What quotation marks and lists show, with values out of the way; a name is repeated once its bounds are right.
        new QuotedTitles(),
        new ListedPlaces(),
        new ValuesFirst(),
        new RepeatedNames(),

        // Kinds last, as they are told from all names of the article: neighbours, lists, full names, acronyms, then the majority.
        new Enumerations(),
        new ListedKinds(),
        new SurnamesOfPersons(),
        new AcronymKinds(),
        new OneSense(),
    ];

    /// <summary>Runs every step once.</summary>
    /// <param name="context">The article.</param>
    /// <param name="names">Its names as the tagger found them.</param>
    /// <param name="trace">Where to record the changes, or nothing.</param>
    public static void Run(NameContext context, NameSpans names, NameTrace? trace)
    {
        NameMention[] before = [];
        Record(Tagger);
        foreach (INameStep step in Steps)
        {
            step.Revise(context, names);
            names.Settle();
            Record(step.GetType().Name);
        }

        void Record(string step)
        {
            if (trace is null)
                return;
            NameMention[] after = names.ToArray();
            trace.Record(step, context.Document, before, after);
            before = after;
        }
    }
}
