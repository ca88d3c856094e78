namespace ArticleGen.Understanding.Quotes.Sieves;

/// <summary>The subject of the sentence in which the words stand.</summary>
/// <param name="personsOnly">Whether anything but a named person is left to a later sieve.</param>
internal sealed class SubjectBefore(bool personsOnly) : ISieve
{
    public Evidence? Find(QuotationSite site)
    {
        PhraseId subject = site.View.SubjectBefore(site.Node);
        if (subject.IsNone || !site.Designates(subject) || (personsOnly && !site.IsPerson(subject)))
            return null;
        return new Evidence(personsOnly ? SieveId.PersonAsSubject : SieveId.Subject) { Phrase = subject };
    }
}
