using System;
using System.IO;
using System.Reflection;
using System.Text;

namespace ArticleGen.CompilerServices
{
    /// <summary>Reads the text of an article from the resource that the build embedded, as the compiler decoded it.</summary>
    internal static class ArticleText
    {
        internal static string Read(Assembly assembly, string resource, int length, int hash)
        {
            using (Stream? stream = assembly.GetManifestResourceStream(resource))
            {
                if (stream is null)
                    throw new InvalidOperationException("The article resource '" + resource + "' is not in the assembly " + assembly.GetName().Name + ". Rebuild the project, or set ArticleGenStorage to literal.");
                byte[] bytes = new byte[stream.Length];
                int count = 0;
                while (count < bytes.Length)
                {
                    int read = stream.Read(bytes, count, bytes.Length - count);
                    if (read == 0)
                        break;
                    count += read;
                }

                string text = Decode(bytes, count);
                if (text.Length != length || TextHash.Of(text) != hash)
                    throw new InvalidOperationException("The article resource '" + resource + "' is not the text that was compiled. Rebuild the project, or set ArticleGenStorage to literal.");
                return text;
            }
        }

        private static string Decode(byte[] bytes, int count)
        {
            if (count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF)
                return Encoding.UTF8.GetString(bytes, 3, count - 3);
            if (count >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE)
                return Encoding.Unicode.GetString(bytes, 2, count - 2);
            if (count >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF)
                return Encoding.BigEndianUnicode.GetString(bytes, 2, count - 2);
            return Encoding.UTF8.GetString(bytes, 0, count);
        }
    }
}
