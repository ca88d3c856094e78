using System.Collections.Generic;
using ArticleGen.Understanding.Entities.Names.Bounds;
using ArticleGen.Understanding.Entities.Names.Kinds;
using ArticleGen.Understanding.Entities.Names.Missed;
using ArticleGen.Understanding.Entities.Names.NoNames;
using ArticleGen.Understanding.Entities.Tagging;

namespace ArticleGen.Understanding.Entities.Names;

/// <summary>What happens to the names that the tagger found, in order.</summary>
/// <param name="steps">The steps.</param>
/// <param name="trace">Where to record what they change, or nothing.</param>
internal sealed class NameChain(IReadOnlyList<INameStep> steps, NameTrace? trace)
{
    /// <summary>The name of the tagger in a trace.</summary>
    private const string Tagger = "tagger";

    public static readonly IReadOnlyList<INameStep> AllSteps =
    [
        // Persons first: what is next to a person ends there.
        new SpeakingNames(),

        // Names stuck to other words, before what stands next to them is read.
        new CompoundNames(),
        new PartiesBehind(),

        // The text says what of a headline in capitals is a name.
        new HeadlineNames(),

        // Wider, then narrower: heads and complements are read from the whole name, and taken off again where they only say where it is.
        new Ampersands(),
        new SmallHeads(),
        new Complements(),
        new ApposedHeads(),
        new HangingLinks(),
        new PlacesBehind(),
        new SpelledOut(),

        // No names are told by their full extent, and before anything is told from their neighbours.
        new CommonCapitals(),
        new Demonyms(),
        new Portfolios(),

        // A name begins with its first word of its own; then a person stands out behind an organisation.
        new LeadingPrepositions(),
        new LeadingArticles(),
        new RunTogetherNames(),
        new LeadingTitles(),

        // What quotation marks and lists show, with values out of the way; a name is repeated once its bounds are right.
        new QuotedTitles(),
        new ListedPlaces(),
        new ListedEmployers(),
        new NamedEmployers(),
        new StreetsAndAwards(),
        new ValuesFirst(),
        new RepeatedNames(),
        new ArticledWords(),

        // Kinds last, as they are told from all names of the article: neighbours, lists, full names, acronyms, then the majority.
        new Enumerations(),
        new ListedKinds(),
        new Employers(),
        new Affiliations(),
        new ForenamesFirst(),
        new SurnamesOfPersons(),
        new AcronymKinds(),
        new OneSense(),
    ];

    /// <summary>All steps, without a record.</summary>
    public static NameChain Default { get; } = new(AllSteps, trace: null);

    /// <summary>Runs every step once.</summary>
    /// <param name="context">The article.</param>
    /// <param name="names">Its names as the tagger found them.</param>
    public void Run(NameContext context, NameSpans names)
    {
        NameMention[] before = [];
        Record(Tagger);
        foreach (INameStep step in steps)
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
