using System;
using System.Collections.Generic;
using System.IO;
using ArticleGen.Cli.Input;
using Xunit;

namespace ArticleGen.Cli.Tests;

/// <summary>What cannot be read is named with the remedy, and nothing is thrown.</summary>
public sealed class ArticleFilesTests
{
    public static TheoryData<Exception, string> Refusals => new()
    {
        { new UnauthorizedAccessException(), "a.txt: this user may not read it. Give the right to read it, or leave it out." },
        { new FileNotFoundException(), "a.txt: no such file. Name a file, a folder or a glob (articles/**/*.md)." },
        { new DirectoryNotFoundException(), "a.txt: no such folder. Name a file, a folder or a glob (articles/**/*.md)." },
        { new IOException("Input/output error"), "a.txt: Input/output error" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_file_that_does_not_open_is_named_with_the_remedy(Exception refusal, string message) => Assert.Equal(message, Refuse("a.txt", _ => throw refusal));

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13 })]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 0, 0 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0 })]
    public void A_binary_file_is_no_article(byte[] bytes) =>
        Assert.Equal("a.txt: a binary file, not text. Articles are UTF-8, or UTF-16 with a byte order mark.", Refuse("a.txt", _ => new MemoryStream(bytes)));

    [Fact]
    public void A_folder_is_no_file()
    {
        string folder = Path.GetTempPath();
        Assert.Equal($"{folder}: a folder, not a file. Name the file in it.", Refuse(folder, File.OpenRead));
    }

    private static string Refuse(string file, Func<string, Stream> open)
    {
        List<string> messages = [];
        Assert.Null(ArticleFiles.Read(file, open, messages.Add));
        return Assert.Single(messages);
    }
}
