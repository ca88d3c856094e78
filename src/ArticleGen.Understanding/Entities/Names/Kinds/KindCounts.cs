namespace ArticleGen.Understanding.Entities.Names.Kinds;

/// <summary>How often each kind of name was met.</summary>
internal struct KindCounts
{
    private int _persons;
    private int _organizations;
    private int _places;
    private int _events;
    private int _works;

    public void Count(EntityKind kind)
    {
        switch (kind)
        {
            case EntityKind.Person: _persons++; break;
            case EntityKind.Organization: _organizations++; break;
            case EntityKind.Place: _places++; break;
            case EntityKind.Event: _events++; break;
            default: _works++; break;
        }
    }

    /// <summary>The kind met most often, the first of several; how often; and whether there are several.</summary>
    public readonly (EntityKind Kind, int Count, bool IsTie) Most()
    {
        (EntityKind Kind, int Count, bool IsTie) best = (EntityKind.Person, _persons, false);
        Consider(ref best, EntityKind.Organization, _organizations);
        Consider(ref best, EntityKind.Place, _places);
        Consider(ref best, EntityKind.Event, _events);
        Consider(ref best, EntityKind.Work, _works);
        return best;
    }

    private static void Consider(ref (EntityKind Kind, int Count, bool IsTie) best, EntityKind kind, int count)
    {
        if (count > best.Count)
            best = (kind, count, false);
        else if (count == best.Count)
            best.IsTie = true;
    }
}
