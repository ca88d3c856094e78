using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Tests.Snapshots;

/// <summary>Diagnostics as Verify writes them: no quotes, no escapes, blank members left out.</summary>
internal static class DiagnosticText
{
    public static string Write(IEnumerable<Diagnostic> diagnostics)
    {
        MemberWriter writer = new();
        writer.Open("{");
        writer.Open("Diagnostics: [");
        foreach (Diagnostic diagnostic in diagnostics)
            Write(writer, diagnostic);
        writer.Close("]");
        writer.Close("}");
        return writer.ToString();
    }

    private static void Write(MemberWriter writer, Diagnostic diagnostic)
    {
        writer.Open("{");
        if (diagnostic.Location != Location.None)
            writer.Member("Location", diagnostic.Location.GetMappedLineSpan().ToString().Replace('/', '\\'));
        writer.Member("Message", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        writer.Member("Severity", diagnostic.Severity.ToString());
        if (diagnostic.WarningLevel != 0)
            writer.Member("WarningLevel", diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture));
        Write(writer, diagnostic.Descriptor);
        writer.Close("}");
    }

    private static void Write(MemberWriter writer, DiagnosticDescriptor descriptor)
    {
        writer.Open("Descriptor: {");
        writer.Member("Id", descriptor.Id);
        writer.Member("Title", descriptor.Title.ToString(CultureInfo.InvariantCulture));
        if (descriptor.Description.ToString(CultureInfo.InvariantCulture) is var description && !string.IsNullOrWhiteSpace(description))
            writer.Member("Description", description);
        if (!string.IsNullOrWhiteSpace(descriptor.HelpLinkUri))
            writer.Member("HelpLink", descriptor.HelpLinkUri);
        writer.Member("MessageFormat", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
        writer.Member("Category", descriptor.Category);
        writer.Member("DefaultSeverity", descriptor.DefaultSeverity.ToString());
        writer.Member("IsEnabledByDefault", descriptor.IsEnabledByDefault ? "true" : "false");
        if (descriptor.CustomTags.Any())
        {
            writer.Open("CustomTags: [");
            foreach (string tag in descriptor.CustomTags)
                writer.Item(tag);
            writer.Close("]");
        }

        writer.Close("}");
    }
}
