using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using ArticleGen.CompilerServices;
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
    public static ImmutableArray<ArticleShard> Distribute(ImmutableArray<ArticleMember> members)
    {
        List<ArticleMember> distinct = Distinct(members);
        SortedDictionary<string, List<ArticleMember>> files = new(StringComparer.OrdinalIgnoreCase);
        bool one = distinct.Count < MostFilesOfOneArticle;
        foreach (ArticleMember member in distinct)
        {
            string hintName = "Articles." + (one ? SafeName(member.Member) : Number(unchecked((uint)TextHash.Of(member.Id)) % ShardCount)) + ".g.cs";
            if (!files.TryGetValue(hintName, out List<ArticleMember>? file))
                files.Add(hintName, file = []);
            file.Add(member);
        }

        ImmutableArray<ArticleShard>.Builder shards = ImmutableArray.CreateBuilder<ArticleShard>(files.Count);
        foreach (KeyValuePair<string, List<ArticleMember>> file in files)
            shards.Add(new(file.Key, file.Value.ToEquatableArray()));
        return shards.MoveToImmutable();
    }

    public void Emit(SourceProductionContext context, CatalogShape shape)
    {
        int capacity = 1024;
        foreach (ArticleMember member in Members)
            capacity += member.Code.Length + 1;
        StringBuilder code = CodeFile.Begin(capacity);
        shape.BeginClass(code);
        foreach (IGrouping<int, ArticleMember> group in Members.GroupBy(static member => member.Overflow).OrderBy(static group => group.Key))
        {
            if (group.Key > 0)
                code.Append("        public static partial class ").Append(CatalogShape.OverflowClass(group.Key)).Append("\n        {\n");
            foreach (ArticleMember member in group)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                code.Append(member.Code);
            }

            if (group.Key > 0)
                code.Append("        }\n");
        }

        shape.EndClass(code);
        context.AddSource(HintName, CodeFile.ToSourceText(code.ToString()));
    }

    private static List<ArticleMember> Distinct(ImmutableArray<ArticleMember> members)
    {
        List<ArticleMember> sorted = [.. members];
        sorted.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        List<ArticleMember> distinct = new(sorted.Count);
        foreach (ArticleMember member in sorted)
        {
            if (distinct.Count == 0 || distinct[distinct.Count - 1].Id != member.Id)
                distinct.Add(member);
        }

        return distinct;
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
