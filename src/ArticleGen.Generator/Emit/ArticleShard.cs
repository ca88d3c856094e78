using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using ArticleGen.CompilerServices;
using ArticleGen.Generator.Naming;
using ArticleGen.Understanding;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Generator.Emit;

/// <summary>The articles of one generated file.</summary>
/// <param name="HintName">The name of the file.</param>
/// <param name="Members">The articles by id.</param>
internal sealed record ArticleShard(string HintName, EquatableArray<ArticleMember> Members)
{
    // A file per article is nicer to read, but a live compiler pays for each file at each key stroke.
    private const int MostFilesOfOneArticle = 200;
    private const int ShardCount = 64;

    /// <summary>Distributes articles over files so that an edited one changes one file and an added one no other.</summary>
    public static ImmutableArray<ArticleShard> Distribute(ImmutableArray<ArticleCode> articles, ArticleNames names)
    {
        bool one = articles.Length < MostFilesOfOneArticle;
        SortedDictionary<string, List<ArticleMember>> files = new(StringComparer.OrdinalIgnoreCase);
        foreach (ArticleCode article in articles)
        {
            ArticleName name = names[article.RelativePath];
            string hintName = "Articles." + (one ? SafeName(name.Member) : Number(unchecked((uint)TextHash.Of(name.Id)) % ShardCount)) + ".g.cs";
            if (!files.TryGetValue(hintName, out List<ArticleMember>? file))
                files.Add(hintName, file = []);
            file.Add(new(name, article));
        }

        ImmutableArray<ArticleShard>.Builder shards = ImmutableArray.CreateBuilder<ArticleShard>(files.Count);
        foreach (KeyValuePair<string, List<ArticleMember>> file in files)
            shards.Add(new(file.Key, Distinct(file.Value)));
        return shards.MoveToImmutable();
    }

    public void Emit(SourceProductionContext context, CatalogShape shape)
    {
        int capacity = 1024;
        foreach (ArticleMember member in Members)
            capacity += member.Code.Documentation.Length + member.Code.Content.Length + 256;
        StringBuilder code = CodeFile.Begin(capacity);
        shape.BeginClass(code);
        foreach (IGrouping<int, ArticleMember> group in Members.GroupBy(static member => member.Name.Overflow).OrderBy(static group => group.Key))
        {
            if (group.Key > 0)
                code.Append("        public static partial class ").Append(CatalogShape.OverflowClass(group.Key)).Append("\n        {\n");
            foreach (ArticleMember member in group)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                member.AppendTo(code);
            }

            if (group.Key > 0)
                code.Append("        }\n");
        }

        shape.EndClass(code);
        context.AddSource(HintName, CodeFile.ToSourceText(code.ToString()));
    }

    // By id, for the files come in any order; one that is listed twice is one article.
    private static EquatableArray<ArticleMember> Distinct(List<ArticleMember> members)
    {
        members.Sort(static (left, right) => string.CompareOrdinal(left.Name.Id, right.Name.Id));
        return members.Where((member, i) => i == 0 || member.Name.Id != members[i - 1].Name.Id).ToEquatableArray();
    }

    // Hint names are compared without case, and take ASCII only to be the same file name everywhere.
    private static string SafeName(string member)
    {
        StringBuilder name = new(member.Length + 9);
        bool changed = member.Length > 80;
        foreach (char character in changed ? member.Substring(0, 80) : member)
        {
            bool safe = character is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' or '_';
            name.Append(safe ? character : '_');
            changed |= !safe;
        }

        return (changed ? name.Append('-').Append(TextHash.Of(member).ToString("x8", CultureInfo.InvariantCulture)) : name).ToString();
    }

    private static string Number(uint shard) => shard.ToString("00", CultureInfo.InvariantCulture);
}
