namespace ArticleGen.Understanding.Entities.Names.Kinds;

/// <summary>A word that is the surname of somebody named in full is that person wherever it stands alone.</summary>
internal sealed class SurnamesOfPersons : INameStep
{
    public void Revise(NameContext context, NameSpans names)
    {
        Surnames surnames = new(names);
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].Kind != EntityKind.Person && names[i].IsSingleToken && surnames.Contains(names.KeyOf(i)) && names.ListingOf(i).Country is null)
                names.Become(i, EntityKind.Person);
        }
    }
}
