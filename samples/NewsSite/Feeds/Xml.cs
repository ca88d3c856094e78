using System.Xml;

namespace NewsSite.Feeds;

internal static class Xml
{
    /// <summary>How a file begins; a writer to a string would call it UTF-16.</summary>
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    public static XmlWriterSettings Settings { get; } = new() { Indent = true, IndentChars = " ", NewLineChars = "\n", OmitXmlDeclaration = true };
}
