// Every name that users build on, each with its type: what compiles today must compile with every later version.
using ArticleGen;
using Contract;

Article article = Articles.Harbour;
string id = article.Id;
string? headline = article.Headline;
string language = article.Language;
string text = article.Text;
string body = article.Body;
int words = article.WordCount;
IReadOnlyList<Paragraph> paragraphs = article.Paragraphs;
IReadOnlyList<Quote> quotes = article.Quotes;
IReadOnlyList<Entity> entities = article.Entities;
IReadOnlyList<Person> people = article.People;
IReadOnlyList<Organization> organizations = article.Organizations;
IReadOnlyList<Place> places = article.Places;
IReadOnlyList<DateExpression> dates = article.Dates;
Console.WriteLine($"{id}|{headline}|{language}|{text.Length > body.Length}|{words > 40}|{places[^1].Name}|{organizations.Count > 1}");

string? byline = article.Byline;
IReadOnlyList<string> authors = article.Authors;
string? dateline = article.Dateline;
DateTimeOffset? published = article.Published;
DateTimeOffset? modified = article.Modified;
string? source = article.Source;
string? section = article.Section;
IReadOnlyList<string> keywords = article.Keywords;
string? description = article.Description;
IReadOnlyList<Article> related = article.Related;
IReadOnlyDictionary<string, MetadataValue> metadata = article.Metadata;
Console.WriteLine($"{byline}|{string.Join(",", authors)}|{dateline}|{published:O}|{modified:yyyy-MM-dd}|{source}|{section}|{string.Join(",", keywords)}|{description}|{related.Single().Id}|{metadata["mood"].Text}");

Paragraph paragraph = paragraphs[1];
ParagraphKind paragraphKind = paragraph.Kind;
TextSpan span = paragraph.Span;
Console.WriteLine($"{paragraph.Index}|{paragraphKind}|{paragraph.Text == text.Substring(span.Start, span.Length)}");

Quote quote = quotes[0];
QuoteKind quoteKind = quote.Kind;
TextSpan quoteSpan = quote.Span;
Entity? speaker = quote.Speaker;
string? speakerText = quote.SpeakerText;
string? cue = quote.Cue;
Entity? via = quote.Via;
Console.WriteLine($"{quote.Index}|{quoteKind}|{text.Substring(quoteSpan.Start, quoteSpan.Length) == quote.Text}|{quote.Paragraph.Index}|{quote.Article.Id}|{speaker?.Name}|{speakerText}|{cue}|{via?.Name}");

Person person = Articles.People.IngridHalvorsen;
EntityKind entityKind = person.Kind;
IReadOnlyList<string> aliases = person.Aliases;
IReadOnlyList<Mention> mentions = person.Mentions;
Mention mention = mentions[0];
TextSpan mentionSpan = mention.Span;
Console.WriteLine($"{person.Id}|{entityKind}|{person.Name}|{aliases[0]}|{person.WikidataId}|{person.GivenName}|{person.FamilyName}|{people[0].Honorific}|{people[0].Role}|{speaker == person}");
Console.WriteLine($"{mention.Text}|{text.Substring(mentionSpan.Start, mentionSpan.Length)}|{mention.Paragraph.Index}|{mention.Article.Id}");

Organization organization = Articles.Organizations.UnitedNations;
Place place = Articles.Places.France;
Event summit = entities.OfType<Event>().Single();
Work treaty = entities.OfType<Work>().Single();
Console.WriteLine($"{organization.Acronym}|{place.CountryCode}|{summit}|{treaty}");

DateExpression date = dates[0];
DateOnly? day = date.ToDateOnly();
Money money = entities.OfType<Money>().Single();
decimal amount = money.Amount;
string currency = money.Currency;
Percent percent = entities.OfType<Percent>().Single();
Quantity quantity = entities.OfType<Quantity>().Single();
Console.WriteLine(FormattableString.Invariant($"{date.Iso}|{date.Year}|{date.Month}|{date.Day}|{date.Precision}|{day:O}|{amount} {currency}|{percent.Value}|{quantity.Value} {quantity.Unit}"));

IReadOnlyList<Article> all = Articles.All;
Article? found = Articles.Find("bridge");
Console.WriteLine($"{all.Count}|{found == Articles.Bridge}|{Articles.Find("none") is null}|{Articles.People.All.Count > 0}|{Articles.Organizations.All.Contains(organization)}|{Articles.Places.All.Contains(place)}");

Console.WriteLine(string.Join(
    " ",
    ParagraphKind.Headline, ParagraphKind.Byline, ParagraphKind.Dateline, ParagraphKind.Lead, ParagraphKind.Body, ParagraphKind.Subheading, ParagraphKind.ListItem, ParagraphKind.BlockQuote, ParagraphKind.Caption, ParagraphKind.Related, ParagraphKind.Source, ParagraphKind.Boilerplate,
    QuoteKind.Direct, QuoteKind.Fragment, QuoteKind.Scare, QuoteKind.Title, QuoteKind.Indirect,
    EntityKind.Person, EntityKind.Organization, EntityKind.Place, EntityKind.Event, EntityKind.Work, EntityKind.Date, EntityKind.Money, EntityKind.Percent, EntityKind.Quantity));
