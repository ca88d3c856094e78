using System.Linq;

namespace NetStandardLibrary
{
    /// <summary>What the articles of this library say.</summary>
    public static class Facts
    {
        /// <summary>The first words that somebody says.</summary>
        public static string FirstWords => Articles.Phare.Quotes.First().Text;
    }
}
