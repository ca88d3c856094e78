namespace ArticleGen
{
    /// <summary>What an entity is.</summary>
    public enum EntityKind
    {
        /// <summary>A human being, real or fictional.</summary>
        Person,

        /// <summary>A company, party, institution, team, medium.</summary>
        Organization,

        /// <summary>A country, city, region, river, building, planet.</summary>
        Place,

        /// <summary>A named event.</summary>
        Event,

        /// <summary>Works, products, laws, vehicles: the other proper names.</summary>
        Work,

        /// <summary>A calendar expression.</summary>
        Date,

        /// <summary>An amount of money.</summary>
        Money,

        /// <summary>A percentage.</summary>
        Percent,

        /// <summary>A number with a unit of measurement.</summary>
        Quantity,
    }
}
