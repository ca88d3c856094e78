using System;
using System.ComponentModel;

namespace ArticleGen.CompilerServices
{
    /// <summary>
    /// Tells the generator which model an assembly has, and the model which tables it can read.
    /// Raised whenever generated code of one version cannot run with the model of another.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static class ModelVersion
    {
        /// <summary>The version of this model.</summary>
        public const int Current = 1;

        internal static void Check(int version)
        {
            if (version != Current)
                throw new InvalidOperationException("This assembly was compiled with another version of ArticleGen than its article model. Rebuild both with the same version.");
        }
    }
}
