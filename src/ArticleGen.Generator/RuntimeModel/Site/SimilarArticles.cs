using System;

namespace ArticleGen.CompilerServices
{
    /// <summary>Which articles are like which, the most like first.</summary>
    internal sealed class SimilarArticles
    {
        private readonly int[][] _similar;

        internal SimilarArticles(string table)
        {
            if (table.Length == 0)
            {
                _similar = Array.Empty<int[]>();
                return;
            }

            TableReader reader = new TableReader(table);
            ModelVersion.Check(reader.ReadNumber());
            _similar = new int[reader.ReadNumber()][];
            for (int i = 0; i < _similar.Length; i++)
            {
                _similar[i] = new int[reader.ReadNumber()];
                for (int j = 0; j < _similar[i].Length; j++)
                    _similar[i][j] = i + reader.ReadSigned();
            }
        }

        internal int[] Of(int index) => index >= 0 && index < _similar.Length ? _similar[index] : Array.Empty<int>();
    }
}
