using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace ArticleGen.SiteTimings;

/// <summary>Publishes the sample site with many articles and an empty ASP.NET Core program, trimmed both, and starts them by turns.</summary>
internal static class SiteProgram
{
    private const int Rounds = 15;
    private const int Pages = 200;

    private const string EmptyProgram =
        """
        var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateSlimBuilder();
        Microsoft.AspNetCore.Hosting.HostingAbstractionsWebHostBuilderExtensions.UseUrls(builder.WebHost, "http://127.0.0.1:" + args[1]);
        var app = builder.Build();
        Microsoft.AspNetCore.Builder.RunExtensions.Run(app, static context => Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response, "Hello"));
        app.Run();
        """;

    private const string EmptyProject =
        """
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <PublishTrimmed>true</PublishTrimmed>
            <PublishReadyToRun>true</PublishReadyToRun>
            <PublishReadyToRunComposite>true</PublishReadyToRunComposite>
            <InvariantGlobalization>true</InvariantGlobalization>
          </PropertyGroup>
        </Project>
        """;

    public static async Task RunAsync(int count)
    {
        string folder = Directory.CreateTempSubdirectory("articlegen-").FullName;
        try
        {
            string site = SiteCopy.Create(Shell.Samples, Path.Combine(folder, "site"));
            MarkdownArticles.WriteFiles(Path.Combine(folder, "site/articles"), count);
            string empty = Path.Combine(folder, "empty");
            Directory.CreateDirectory(empty);
            await File.WriteAllTextAsync(Path.Combine(empty, "Empty.csproj"), EmptyProject);
            await File.WriteAllTextAsync(Path.Combine(empty, "Program.cs"), EmptyProgram);
            string emptyProgram = Publish(Path.Combine(empty, "Empty.csproj"), Path.Combine(folder, "empty-out"), "Empty");
            string siteProgram = Publish(site, Path.Combine(folder, "site-out"), "NewsSite");

            List<Start> emptyStarts = [];
            List<Start> siteStarts = [];
            for (int round = 0; round < Rounds; round++)
            {
                emptyStarts.Add(await StartAsync(emptyProgram, "/", pages: null));
                siteStarts.Add(await StartAsync(siteProgram, "/en/", pages: null));
            }

            Console.WriteLine(FormattableString.Invariant($"{count:N0} articles; from the start of the process to the first answer, median of {Rounds}, by turns (quickest to slowest)"));
            Print("empty ASP.NET Core program", emptyStarts);
            Print("NewsSite, its front page", siteStarts);
            Console.WriteLine(FormattableString.Invariant($"{"difference",-30}{Median(siteStarts, Time) - Median(emptyStarts, Time),8:N1} ms, of the quickest {siteStarts.Min(Time) - emptyStarts.Min(Time):N1} ms, processor {Median(siteStarts, Processor) - Median(emptyStarts, Processor):N1} ms"));

            List<double> renders = [];
            await StartAsync(siteProgram, "/en/", renders);
            Console.WriteLine(FormattableString.Invariant($"\n{renders.Count} pages of articles, each for the first time, as Server-Timing has them: first {renders[0]:N2} ms; of the others quickest {renders[1..].Min():N3} ms, median {Median(renders[1..], static time => time):N3} ms, slowest {renders[1..].Max():N3} ms"));
            Console.WriteLine(FormattableString.Invariant($"published: {Size(Path.GetDirectoryName(siteProgram)!):N1} MB, empty program {Size(Path.GetDirectoryName(emptyProgram)!):N1} MB"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Publish(string project, string output, string name)
    {
        Shell.Run("dotnet", "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-o", output, "-v", "q", "-nologo");
        return Path.Combine(output, name);
    }

    // From the start of the process to the whole of the first answer.
    private static async Task<Start> StartAsync(string program, string address, List<double>? pages)
    {
        int port = FreePort();
        using HttpClient client = new() { BaseAddress = new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")) };
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(program, ["--port", port.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = Path.GetDirectoryName(program) })!;
        _ = process.StandardOutput.ReadToEndAsync();
        try
        {
            Start time = new(await FirstAnswerAsync(client, address, start), process.TotalProcessorTime.TotalMilliseconds);
            if (pages is not null)
                await AskAsync(client, pages);
            return time;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<double> FirstAnswerAsync(HttpClient client, string address, long start)
    {
        while (true)
        {
            try
            {
                using HttpResponseMessage response = await client.GetAsync(address);
                await response.Content.ReadAsByteArrayAsync();
                return response.StatusCode == HttpStatusCode.OK ? Stopwatch.GetElapsedTime(start).TotalMilliseconds : throw new InvalidOperationException(address);
            }
            catch (HttpRequestException) when (Stopwatch.GetElapsedTime(start) < TimeSpan.FromMinutes(1))
            {
                Thread.Sleep(2);
            }
        }
    }

    private static async Task AskAsync(HttpClient client, List<double> pages)
    {
        for (int number = 1; number < Pages * 2; number += 2)
        {
            using HttpResponseMessage response = await client.GetAsync(string.Create(CultureInfo.InvariantCulture, $"/en/article-{number:00000}/"));
            response.EnsureSuccessStatusCode();
            pages.Add(double.Parse(response.Headers.GetValues("Server-Timing").Single()["render;dur=".Length..], CultureInfo.InvariantCulture));
        }
    }

    private static void Print(string name, List<Start> starts) =>
        Console.WriteLine(FormattableString.Invariant($"{name,-30}{Median(starts, Time),8:N1} ms ({starts.Min(Time):N1} to {starts.Max(Time):N1}), processor {Median(starts, Processor):N1} ms"));

    private static double Time(Start start) => start.Milliseconds;

    private static double Processor(Start start) => start.ProcessorMilliseconds;

    private static double Median<T>(IReadOnlyCollection<T> values, Func<T, double> value) => values.Select(value).Order().ElementAt(values.Count / 2);

    private static double Size(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(static file => file.Length) / 1048576.0;

    private static int FreePort()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    /// <summary>One start of a program.</summary>
    /// <param name="Milliseconds">Until the first answer.</param>
    /// <param name="ProcessorMilliseconds">What all its threads have computed until then, which other programs hardly change.</param>
    private readonly record struct Start(double Milliseconds, double ProcessorMilliseconds);
}
