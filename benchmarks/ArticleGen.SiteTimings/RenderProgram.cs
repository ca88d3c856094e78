using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace ArticleGen.SiteTimings;

/// <summary>HTML of compiled articles against Markdown files that Markdig parses when the program runs: two programs, started by turns.</summary>
internal static class RenderProgram
{
    private const int Rounds = 11;

    private const string Report =
        """
        static class Report
        {
            public static void Print(System.Func<int, string> render, int count)
            {
                long start = System.Diagnostics.Stopwatch.GetTimestamp();
                int length = render(0).Length;
                double first = System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                long before = System.GC.GetTotalAllocatedBytes(true);
                start = System.Diagnostics.Stopwatch.GetTimestamp();
                for (int i = 1; i < count; i++)
                    length += render(i).Length;
                double others = System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                long allocated = System.GC.GetTotalAllocatedBytes(true) - before;
                using System.Diagnostics.Process process = System.Diagnostics.Process.GetCurrentProcess();
                System.Console.WriteLine(System.FormattableString.Invariant($"{first} {others} {allocated} {process.PeakWorkingSet64} {length}"));
            }
        }
        """;

    private const string Ours = "Report.Print(static i => Site.Articles.All[i].Html, Site.Articles.All.Count);";

    private const string Theirs =
        """
        Markdig.MarkdownPipeline pipeline = Markdig.MarkdownExtensions.UseYamlFrontMatter(Markdig.MarkdownExtensions.UsePipeTables(new Markdig.MarkdownPipelineBuilder())).Build();
        System.Reflection.Assembly assembly = typeof(Report).Assembly;
        string[] names = assembly.GetManifestResourceNames();
        Report.Print(i => { using System.IO.StreamReader reader = new(assembly.GetManifestResourceStream(names[i])!); return Markdig.Markdown.ToHtml(reader.ReadToEnd(), pipeline); }, names.Length);
        """;

    public static void Run(int count)
    {
        string folder = Directory.CreateTempSubdirectory("articlegen-").FullName;
        try
        {
            MarkdownArticles.WriteFiles(Path.Combine(folder, "articles"), count);
            string samples = Shell.Samples;
            string ours = Build(folder, "Ours", Ours, $"""<Import Project="{samples}/Directory.Build.props" />""", """<Article Include="../articles/**/*.md" />""", $"""<Import Project="{samples}/Directory.Build.targets" />""");
            string theirs = Build(folder, "Theirs", Theirs, "", """<EmbeddedResource Include="../articles/**/*.md" WithCulture="false" LogicalName="%(Filename)" /><PackageReference Include="Markdig" Version="1.6.0" />""", "");
            List<double[]> ourRuns = [];
            List<double[]> theirRuns = [];
            for (int round = 0; round < Rounds; round++)
            {
                ourRuns.Add(Run(ours));
                theirRuns.Add(Run(theirs));
            }

            Console.WriteLine(FormattableString.Invariant($"{count:N0} articles, median of {Rounds} processes each, by turns"));
            Console.WriteLine("               first HTML, ms   the others, ms   allocated, MB   peak working set, MB   assemblies, KB");
            Print("compiled", ourRuns, Size(ours));
            Print("Markdig", theirRuns, Size(theirs));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Build(string folder, string name, string program, string head, string items, string tail)
    {
        string project = Path.Combine(folder, name);
        Directory.CreateDirectory(project);
        File.WriteAllText(Path.Combine(project, "Program.cs"), program);
        File.WriteAllText(Path.Combine(project, "Report.cs"), Report);
        File.WriteAllText(Path.Combine(project, name + ".csproj"),
            $"""
            <Project>
              <Import Sdk="Microsoft.NET.Sdk" Project="Sdk.props" />
              {head}
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>Site</RootNamespace>
                <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>
                <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
                <EnforceCodeStyleInBuild>false</EnforceCodeStyleInBuild>
                <DebugType>none</DebugType>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Remove="Meziantou.Analyzer" />
                {items}
              </ItemGroup>
              <Import Sdk="Microsoft.NET.Sdk" Project="Sdk.targets" />
              {tail}
            </Project>
            """);
        Shell.Run("dotnet", "build", Path.Combine(project, name + ".csproj"), "-c", "Release", "-o", Path.Combine(folder, name + "-out"), "-v", "q", "-nologo");
        return Path.Combine(folder, name + "-out", name + ".dll");
    }

    private static double[] Run(string program) => [.. Shell.Run("dotnet", program).Trim().Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture))];

    // The program and what it needs; the generator, which is built into the same folder, is none of it.
    private static long Size(string program) => new DirectoryInfo(Path.GetDirectoryName(program)!).EnumerateFiles("*.dll").Where(static file => !file.Name.StartsWith("ArticleGen.", StringComparison.Ordinal)).Sum(static file => file.Length);

    private static void Print(string name, List<double[]> runs, long size)
    {
        double[] medians = [.. Enumerable.Range(0, 4).Select(column => runs.Select(run => run[column]).Order().ElementAt(runs.Count / 2))];
        Console.WriteLine(FormattableString.Invariant($"{name,-15}{medians[0],14:N1}{medians[1],17:N1}{medians[2] / 1048576,16:N1}{medians[3] / 1048576,23:N1}{size / 1024.0,17:N0}"));
    }
}
