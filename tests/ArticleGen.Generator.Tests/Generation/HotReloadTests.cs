using System;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using ArticleGen.Generator.Testing;
using ArticleGen.Generator.Testing.Models;
using Xunit;

namespace ArticleGen.Generator.Tests.Generation;

/// <summary>A program that is changed while it runs gets new literals; it must not go on with articles that were built of the old ones.</summary>
public sealed class HotReloadTests
{
    private static readonly TestProject Project = SampleArticles.All.WithProperty("ArticleGenVisibility", "public");

    [Theory]
    [InlineData("Newsroom", "Newsroom.Articles")]
    [InlineData("Acme.News", "Acme.News.Articles")]
    [InlineData("Acme.Web.Site", "Acme.Web.Site.Articles")]
    public void The_framework_is_told_what_to_call(string rootNamespace, string catalog)
    {
        using CompiledModel model = CompiledModel.Load(GeneratorRun.Start(Project.WithProperty("RootNamespace", rootNamespace)));
        Assert.Equal(catalog + "+CompiledArticles", Handler(model).FullName);
    }

    [Fact]
    public void A_change_lets_go_everything_that_was_built()
    {
        using CompiledModel model = CompiledModel.Load(GeneratorRun.Start(Project));
        Type articles = model.Assembly.GetType("Newsroom.Articles", throwOnError: true)!;
        PropertyInfo[] members = [.. articles.GetProperties().Where(static property => property.PropertyType.Name is "Article" || property.Name == "All")];
        object[] before = [.. members.Select(static member => member.GetValue(null)!), People(articles)];
        object[] again = [.. members.Select(static member => member.GetValue(null)!), People(articles)];
        Assert.All(before.Zip(again), static pair => Assert.Same(pair.First, pair.Second));
        Handler(model).GetMethod("ClearCache", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, [null]);
        object[] after = [.. members.Select(static member => member.GetValue(null)!), People(articles)];
        Assert.True(before.Length > 4);
        Assert.All(before.Zip(after), static pair => Assert.NotSame(pair.First, pair.Second));
        Assert.Equal(4, model.Ids.Count);
    }

    [Fact]
    public void A_framework_without_hot_reload_is_asked_for_nothing()
    {
        GeneratorRun run = GeneratorRun.Start(Project with { Framework = TargetFramework.NetStandard20 });
        Assert.DoesNotContain("MetadataUpdateHandler", run.Sources["Articles.g.cs"], StringComparison.Ordinal);
    }

    private static Type Handler(CompiledModel model) => Assert.Single(model.Assembly.GetCustomAttributes<MetadataUpdateHandlerAttribute>()).HandlerType;

    private static object People(Type articles) => articles.GetNestedType("People")!.GetProperty("All")!.GetValue(null)!;
}
