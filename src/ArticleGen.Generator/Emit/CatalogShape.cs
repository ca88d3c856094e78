using System.Globalization;
using System.Text;

namespace ArticleGen.Generator.Emit;

/// <summary>The class that all members stand in.</summary>
/// <param name="Namespace">Its namespace, empty for the global one.</param>
/// <param name="ClassName">Its name.</param>
/// <param name="IsPublic">Whether it is public.</param>
/// <param name="IsUpdatable">Whether the framework tells a running program that its code was changed.</param>
internal sealed record CatalogShape(string Namespace, string ClassName, bool IsPublic, bool IsUpdatable)
{
    /// <summary>The class as any code may name it.</summary>
    public string FullName => "global::" + (Namespace.Length > 0 ? Namespace + "." : "") + ClassName;

    /// <summary>The nested class of the members that the class has no room for; no id makes a member of this name.</summary>
    public static string OverflowClass(int number) => "Overflow__" + number.ToString(CultureInfo.InvariantCulture);

    public void BeginClass(StringBuilder code)
    {
        if (Namespace.Length > 0)
            code.Append("namespace ").Append(Namespace).Append("\n{\n");
        code.Append(IsPublic ? "    public" : "    internal").Append(" static partial class ").Append(ClassName).Append("\n    {\n");
    }

    public void EndClass(StringBuilder code) => code.Append(Namespace.Length > 0 ? "    }\n}\n" : "    }\n");
}
