using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Diagnostics;

/// <summary>Everything that the generator can report. An id is never used for anything else; every id has a page under docs/diagnostics.</summary>
internal static class DiagnosticDescriptors
{
    private const string Content = "ArticleGen.Content";
    private const string Catalog = "ArticleGen.Catalog";
    private const string Project = "ArticleGen.Project";

    public static readonly DiagnosticDescriptor EmptyArticle = new(
        "AG0001", "Empty article", "The article has no text; write some or take the file out of the project", Content, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0001"));

    public static readonly DiagnosticDescriptor UnbalancedQuotationMark = new(
        "AG0002", "Unbalanced quotation mark", "The quotation mark {0} has no counterpart in its paragraph; add the missing one or remove it", Content, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0002"));

    public static readonly DiagnosticDescriptor UndecodableText = new(
        "AG0003", "Undecodable text", "{0} character(s) could not be decoded; save the file as UTF-8", Content, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0003"));

    public static readonly DiagnosticDescriptor InvisibleCharacter = new(
        "AG0004", "Invisible character", "The character {0} is invisible; remove it unless it is meant", Content, DiagnosticSeverity.Info, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0004"));

    public static readonly DiagnosticDescriptor MalformedFrontMatter = new(
        "AG0005", "Malformed front matter", "This is no front matter; expected {0}", Content, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0005"));

    public static readonly DiagnosticDescriptor UnclosedFrontMatter = new(
        "AG0006", "Unclosed front matter", "The front matter that opens here never closes; end it with a line {0}", Content, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0006"));

    public static readonly DiagnosticDescriptor DuplicateFrontMatterKey = new(
        "AG0007", "Duplicate front matter key", "The key '{0}' stands twice; the first one is used, remove the other", Content, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0007"));

    public static readonly DiagnosticDescriptor UnknownFrontMatterKey = new(
        "AG0008", "Unknown front matter key", "The key '{0}' is kept in Metadata; did you mean '{1}'?", Content, DiagnosticSeverity.Info, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0008"));

    public static readonly DiagnosticDescriptor InvalidFrontMatterValue = new(
        "AG0009", "Invalid front matter value", "The key '{0}' does not take the value '{1}'; it takes {2}", Content, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0009"));

    public static readonly DiagnosticDescriptor UnsupportedLanguage = new(
        "AG0010", "Unsupported language", "The language '{0}' is not read; quotes and entities are found by general rules only", Content, DiagnosticSeverity.Info, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0010"));

    public static readonly DiagnosticDescriptor ContradictoryEntity = new(
        "AG0011", "Contradictory entity", "The declarations of '{0}' contradict each other: {1}", Content, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0011"));

    public static readonly DiagnosticDescriptor DamagedResource = new(
        "AG0012", "Damaged resource", "The resource '{0}' of ArticleGen cannot be used ({1}); reinstall the package", Project, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0012"));

    public static readonly DiagnosticDescriptor DuplicateId = new(
        "AG0013", "Duplicate article id", "The id '{0}' is that of '{1}' already; this article is '{2}' until one of them changes its id", Catalog, DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0013"));

    public static readonly DiagnosticDescriptor QualifiedId = new(
        "AG0014", "Id qualified by folder", "{2} '{0}'; this one is '{1}', give it an id to choose another", Catalog, DiagnosticSeverity.Info, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0014"));

    public static readonly DiagnosticDescriptor RenamedMember = new(
        "AG0015", "Renamed member", "The id '{0}' would make the member '{1}', which is taken; the member is '{2}'", Catalog, DiagnosticSeverity.Info, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0015"));

    public static readonly DiagnosticDescriptor UnreadableFile = new(
        "AG0016", "Unreadable file", "The file '{0}' cannot be read; it is left out", Project, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0016"));

    public static readonly DiagnosticDescriptor InternalError = new(
        "AG0017", "Internal error", "ArticleGen failed on this article and left it out, please report it: {0}", Project, DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0017"));

    public static readonly DiagnosticDescriptor UnresolvedReference = new(
        "AG0018", "Unresolved reference", "There is no article '{0}'{1}", Catalog, DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0018"));

    public static readonly DiagnosticDescriptor LiteralBudget = new(
        "AG0019", "Literal budget", "{0} of the {1} characters that an assembly's literals may have are used; set ArticleGenStorage to resource or split the project", Project, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0019"));

    public static readonly DiagnosticDescriptor InvalidOption = new(
        "AG0020", "Invalid option", "The property {0} does not take the value '{1}'; it takes {2}", Project, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0020"));

    public static readonly DiagnosticDescriptor LanguageVersionTooLow = new(
        "AG0021", "C# version too low", "ArticleGen needs C# 9 and this project is compiled as C# {0}; set LangVersion to 9 or higher", Project, DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0021"));

    public static readonly DiagnosticDescriptor SeveralModels = new(
        "AG0022", "Several article models", "The references {0} each have an article model; let them share one project's model", Project, DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0022"));

    public static readonly DiagnosticDescriptor ModelVersionMismatch = new(
        "AG0023", "Article model of another version", "The article model of {0} is of another version of ArticleGen; build both with the same version", Project, DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0023"));

    public static readonly DiagnosticDescriptor MalformedEntityFile = new(
        "AG0024", "Malformed entity file", "The entity file is malformed here: {0}", Content, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0024"));

    public static readonly DiagnosticDescriptor DuplicateFile = new(
        "AG0025", "File included twice", "The file is included twice; it is one article", Catalog, DiagnosticSeverity.Info, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0025"));

    public static readonly DiagnosticDescriptor TooManyMembers = new(
        "AG0026", "Too many members", "{0} {1} are more than one class can have; {2} of them are found through the catalog only", Catalog, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0026"));

    public static readonly DiagnosticDescriptor NameTaken = new(
        "AG0027", "Name taken", "'{0}' is {1} here; the catalog is {2}, set {3} to choose another name", Catalog, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0027"));

    public static readonly DiagnosticDescriptor ArticleTooLarge = new(
        "AG0028", "Article too large for a literal", "The article has {0} characters, more than fit into a literal; set ArticleGenStorage to resource", Project, DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0028"));

    public static readonly DiagnosticDescriptor AmbiguousDate = new(
        "AG0029", "Ambiguous date", "The value '{1}' of '{0}' may mean two days and is kept in Metadata; write it as 2024-11-30", Content, DiagnosticSeverity.Info, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0029"));

    public static readonly DiagnosticDescriptor DeepQuotation = new(
        "AG0040", "Deep quotation", "The quotation that opens here stands inside {0} others; it is read as their text, close the marks that are still open", Content, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0040"));

    public static readonly DiagnosticDescriptor UnclosedMarkup = new(
        "AG0033", "Unclosed markup", "'{0}' opens here and never closes, so that all up to the end belongs to it; close it where it ends", Content, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0033"));

    public static readonly DiagnosticDescriptor TooDeepMarkup = new(
        "AG0034", "Markup nested too deeply", "The lists and quotes around this are more than 100 deep; what goes deeper is read as text, nest it less", Content, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0034"));

    public static readonly DiagnosticDescriptor UncertainLanguage = new(
        "AG0035", "Uncertain language", "The few words of the article may be of several languages and are taken for '{0}'; name the language in front matter, or in the name of a folder", Content, DiagnosticSeverity.Info, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0035"));

    public static readonly DiagnosticDescriptor RenamedCollection = new(
        "AG0045", "Renamed collection", "The collection '{0}' would be the member '{1}', which is taken; it is '{2}', give it another name", Catalog, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0045"));

    public static readonly DiagnosticDescriptor AmbiguousGroup = new(
        "AG0046", "Several names of one member", "The {0} '{1}' would all be the member '{2}'; none of them is, take them by name or write them alike", Catalog, DiagnosticSeverity.Info, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0046"));

    public static readonly DiagnosticDescriptor SharedPath = new(
        "AG0047", "Shared path", "The path '{0}' is that of '{1}' too; give one of them another slug or permalink", Catalog, DiagnosticSeverity.Info, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0047"));

    public static readonly DiagnosticDescriptor LeftOutArticle = new(
        "AG0048", "Article left out", "The article '{0}' is left out of this build; what refers to it leads nowhere until it is published", Catalog, DiagnosticSeverity.Info, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0048"));

    public static readonly DiagnosticDescriptor MetadataConflict = new(
        "AG0050", "Metadata of several types", "The key '{0}' is {1} here and {2} in most articles, so that its member is {3}; write one kind everywhere", Content, DiagnosticSeverity.Info, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0050"));

    public static readonly DiagnosticDescriptor KeysOfOneMember = new(
        "AG0051", "Two keys of one member", "The keys '{0}' and '{1}' become one member; keep one of them", Content, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0051"));

    public static readonly DiagnosticDescriptor KeySpelling = new(
        "AG0052", "Key spelled otherwise", "The key '{0}' is '{1}' in most articles, both become the member '{2}'; spell it as they do", Content, DiagnosticSeverity.Info, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0052"));

    public static readonly DiagnosticDescriptor MissingKey = new(
        "AG0053", "Missing key", "The front matter has no key '{0}', which {1} needs{2}", Content, DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0053"));

    public static readonly DiagnosticDescriptor MistypedKey = new(
        "AG0054", "Mistyped key", "The key '{0}' of {1} takes {2}, which '{3}' is not{4}", Content, DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0054"));

    public static readonly DiagnosticDescriptor MisspeltKey = new(
        "AG0055", "Misspelt key", "The key '{0}' is no member of {1}; did you mean '{2}'?", Content, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0055"));

    public static readonly DiagnosticDescriptor UnfillableRecord = new(
        "AG0056", "Metadata record that cannot be filled", "The type {0} cannot be filled from front matter: {1}", Project, DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0056"));

    public static readonly DiagnosticDescriptor UnknownLinkKind = new(
        "AG0036", "Unknown link kind", "There is no kind of entity '{0}', so this is an ordinary link that leads nowhere; did you mean '{1}:'?", Content, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0036"));

    public static readonly DiagnosticDescriptor UnknownCollection = new(
        "AG0057", "Unknown collection", "No article is in the collection '{0}', which {1} is for{2}", Project, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0057"));

    public static readonly DiagnosticDescriptor DeadLink = new(
        "AG0049", "Dead link", "There is no file '{0}'{1}", Content, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0049"));

    public static readonly DiagnosticDescriptor DeadAnchor = new(
        "AG0059", "Dead anchor", "No heading of '{1}' has the anchor '{0}'; correct the link or give the heading an id", Content, DiagnosticSeverity.Info, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0059"));

    public static readonly DiagnosticDescriptor DeadImage = new(
        "AG0058", "Dead image", "There is no image '{0}'{1}", Content, DiagnosticSeverity.Info, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0058"));

    public static readonly DiagnosticDescriptor ModelNameTaken = new(
        "AG0060", "Model name taken", "'{0}' is {1} here, and the model of articles needs the name; rename it, or use the model of another project", Project, DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLink("AG0060"));

    /// <summary>Those whose severity <c>ArticleGenDeadLinks</c> sets.</summary>
    public static DiagnosticDescriptor[] OfDeadLinks { get; } = [DeadLink, DeadAnchor, DeadImage];

    private static string HelpLink(string id) => "https://github.com/articlegen/articlegen/blob/main/docs/diagnostics/" + id + ".md";
}
