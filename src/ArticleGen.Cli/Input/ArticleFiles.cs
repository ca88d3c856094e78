using System;
using System.IO;
using ArticleGen.Understanding;

namespace ArticleGen.Cli.Input;

/// <summary>Reads whole files and decodes them as the compiler does.</summary>
internal static class ArticleFiles
{
    /// <summary>The largest article, in bytes: far more than anybody writes, and far less than a machine has.</summary>
    public const int MaximumBytes = 64 * 1024 * 1024;

    private const int BufferBytes = 64 * 1024;

    /// <param name="file">The path as the caller gave it.</param>
    /// <param name="open">Opens it.</param>
    /// <param name="fail">Is told if it cannot be read or is no text; the answer is <see langword="null"/> then.</param>
    public static ArticleText? Read(string file, Func<string, Stream> open, Action<string> fail)
    {
        try
        {
            if (Directory.Exists(file))
            {
                fail($"{file}: a folder, not a file. Name the file in it.");
                return null;
            }

            using Stream input = open(file);
            if (ReadBytes(input) is not { } bytes)
            {
                fail($"{file}: more than {MaximumBytes / (1024 * 1024)} MB, which is no article. Split it into articles, or send them as records with --jsonl.");
                return null;
            }

            string text = ArticleDecoder.Decode(bytes);
            if (text.Contains('\0', StringComparison.Ordinal))
            {
                fail($"{file}: a binary file, not text. Articles are UTF-8, or UTF-16 with a byte order mark.");
                return null;
            }

            return new(file, text);
        }
        catch (FileNotFoundException)
        {
            fail($"{file}: no such file. Name a file, a folder or a glob (articles/**/*.md).");
        }
        catch (DirectoryNotFoundException)
        {
            fail($"{file}: no such folder. Name a file, a folder or a glob (articles/**/*.md).");
        }
        catch (UnauthorizedAccessException)
        {
            fail($"{file}: this user may not read it. Give the right to read it, or leave it out.");
        }
        catch (IOException error)
        {
            fail($"{file}: {error.Message}");
        }

        return null;
    }

    /// <summary>What a stream holds; <see langword="null"/> where that is more than <see cref="MaximumBytes"/>.</summary>
    public static byte[]? ReadBytes(Stream input)
    {
        using MemoryStream bytes = new();
        byte[] buffer = new byte[BufferBytes];
        while (input.Read(buffer) is var count && count > 0)
        {
            if (bytes.Length + count > MaximumBytes)
                return null;
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }
}
