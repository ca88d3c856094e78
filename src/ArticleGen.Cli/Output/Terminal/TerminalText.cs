using System;
using System.IO;
using Spectre.Console;

namespace ArticleGen.Cli.Output.Terminal;

/// <summary>Text as a terminal shows it: with colours only where somebody looks at it.</summary>
internal static class TerminalText
{
    private const int WidthOfFiles = 100;

    /// <param name="colors">Whether there are colours.</param>
    /// <param name="write">Writes to a console.</param>
    /// <returns>What was written, lines ended by LF.</returns>
    public static string Of(bool colors, Action<IAnsiConsole> write)
    {
        using StringWriter text = new() { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = colors ? Math.Max(Console.WindowWidth, 40) : WidthOfFiles;
        write(console);
        return text.ToString().ReplaceLineEndings("\n");
    }
}
