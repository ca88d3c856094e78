using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace ArticleGen.Generator.Tests.Snapshots.Tests;

public sealed class SnapshotComparisonTests : IDisposable
{
    private readonly SnapshotName _name = new(Directory.CreateTempSubdirectory("articlegen-snapshots-").FullName, "ArticleTests.Quotes");

    public void Dispose() => Directory.Delete(_name.Directory, recursive: true);

    [Fact]
    public void What_was_verified_passes()
    {
        Verify("#Story.g", "cs", "class Story;\n");
        SnapshotComparison.Compare(_name, [new("Story.g", "cs", "class Story;\n")]);
        Assert.Empty(Received());
    }

    [Fact]
    public void A_byte_order_mark_makes_no_difference()
    {
        File.WriteAllText(_name.Verified("#Story.g", "cs"), "class Story;\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        SnapshotComparison.Compare(_name, [new("Story.g", "cs", "class Story;\n")]);
    }

    [Fact]
    public void What_was_never_verified_fails_and_is_written_down()
    {
        string message = Fails(new Snapshot("Story.g", "cs", "class Story;\n"));
        Assert.Contains("New:\n  - Received: ArticleTests.Quotes#Story.g.received.cs\n    Verified: ArticleTests.Quotes#Story.g.verified.cs\n", message, StringComparison.Ordinal);
        Assert.Equal("class Story;\n", File.ReadAllText(_name.Received("#Story.g", "cs")));
    }

    [Fact]
    public void What_differs_fails_and_both_texts_are_shown()
    {
        Verify("", "txt", "before");
        string message = Fails(new Snapshot(Target: null, "txt", "after"));
        Assert.Contains("NotEqual:\n", message, StringComparison.Ordinal);
        Assert.Contains("Received: ArticleTests.Quotes.received.txt\nafter\nVerified: ArticleTests.Quotes.verified.txt\nbefore\n", message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_code_unit_is_a_difference()
    {
        Verify("", "txt", "é");
        Fails(new Snapshot(Target: null, "txt", "e\u0301"));
    }

    [Fact]
    public void An_empty_verified_file_counts_as_missing()
    {
        Verify("", "txt", "");
        Assert.Contains("New:\n", Fails(new Snapshot(Target: null, "txt", "text")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_verified_file_that_nothing_produces_any_more_fails()
    {
        Verify("#Story.g", "cs", "class Story;\n");
        Verify("#Gone.g", "cs", "class Gone;\n");
        string message = Fails(new Snapshot("Story.g", "cs", "class Story;\n"));
        Assert.Contains("Delete:\n  - ArticleTests.Quotes#Gone.g.verified.cs\nEqual:\n", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verified_diagnostics_that_are_reported_no_more_fail()
    {
        Verify("#Story.g", "cs", "class Story;\n");
        Verify("", "txt", "{}");
        Assert.Contains("Delete:\n  - ArticleTests.Quotes.verified.txt\n", Fails(new Snapshot("Story.g", "cs", "class Story;\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_at_all_fails() => Assert.Contains("nothing is tested", Fails(), StringComparison.Ordinal);

    [Fact]
    public void A_carriage_return_in_a_verified_file_fails_and_names_the_file()
    {
        Verify("", "txt", "a\r\nb");
        Assert.Contains("ArticleTests.Quotes.verified.txt", Fails(new Snapshot(Target: null, "txt", "a\nb")), StringComparison.Ordinal);
    }

    [Fact]
    public void Received_files_of_an_earlier_run_go_and_those_of_other_tests_stay()
    {
        File.WriteAllText(_name.Received("#Old.g", "cs"), "old");
        string other = Path.Combine(_name.Directory, "ArticleTests.QuotesOfPoets#Old.g.received.cs");
        File.WriteAllText(other, "old");
        Verify("", "txt", "same");
        SnapshotComparison.Compare(_name, [new(Target: null, "txt", "same")]);
        Assert.Equal(other, Assert.Single(Received()));
    }

    [Fact]
    public void Verified_files_of_a_test_whose_name_begins_alike_are_not_ours()
    {
        Verify("", "txt", "same");
        File.WriteAllText(Path.Combine(_name.Directory, "ArticleTests.QuotesOfPoets.verified.txt"), "theirs");
        SnapshotComparison.Compare(_name, [new(Target: null, "txt", "same")]);
    }

    [Fact]
    public void Files_are_UTF8_with_a_mark_and_nothing_is_appended()
    {
        Fails(new Snapshot(Target: null, "txt", "é"));
        Assert.Equal([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], File.ReadAllBytes(_name.Received("", "txt")));
    }

    [Fact]
    public void What_Verify_does_otherwise_is_refused_with_the_remedy()
    {
        Assert.Contains("a name of its own", Refused(new("Story.g", "cs", "1"), new("Story.g", "cs", "2")), StringComparison.Ordinal);
        Assert.Contains("a name of its own", Refused(new(Target: null, "txt", "1"), new(Target: null, "txt", "1")), StringComparison.Ordinal);
        Assert.Contains("Leave it out", Refused(new Snapshot("Story.g", "cs", "")), StringComparison.Ordinal);
        Assert.Contains("Leave it out", Refused(new(Target: null, "txt", "1"), new("model", "txt", "")), StringComparison.Ordinal);
        Assert.Contains("a path of this machine", Refused(new Snapshot("Story.g", "cs", "#line 1 \"" + Path.Combine(Directory.GetCurrentDirectory(), "a.cs"))), StringComparison.Ordinal);
        Assert.Contains("a path of this machine", Refused(new Snapshot("Story.g", "cs", "in " + Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget"))), StringComparison.Ordinal);
        Assert.Contains("a path of this machine", Refused(new Snapshot(Target: null, "txt", "at " + Path.Combine(AppContext.BaseDirectory, "a.txt"))), StringComparison.Ordinal);
        Assert.Contains("a path of this machine", Refused(new Snapshot(Target: null, "txt", "at " + Path.Combine(Path.GetTempPath(), "a.txt"))), StringComparison.Ordinal);
        Assert.Contains("begins with a newline", Assert.Throws<UnsupportedSnapshotException>(static () => new MemberWriter().Member("Message", "\r\ntext")).Message, StringComparison.Ordinal);
        Assert.Contains("is a GUID", Assert.Throws<UnsupportedSnapshotException>(static () => new MemberWriter().Member("Message", "{0F8FAD5B-D9CB-469F-A165-70867728950E}")).Message, StringComparison.Ordinal);
        Assert.Contains("is a GUID", Assert.Throws<UnsupportedSnapshotException>(static () => new MemberWriter().Member("Message", "0f8fad5b-d9cb-469f-a165-70867728950e")).Message, StringComparison.Ordinal);

        string Refused(params Snapshot[] snapshots) => Assert.Throws<UnsupportedSnapshotException>(() => SnapshotComparison.Compare(_name, snapshots)).Message;
    }

    private string Fails(params Snapshot[] snapshots) =>
        Assert.Throws<SnapshotMismatchException>(() => SnapshotComparison.Compare(_name, snapshots)).Message;

    private void Verify(string target, string extension, string content) =>
        File.WriteAllText(_name.Verified(target, extension), content, Encoding.UTF8);

    private string[] Received() => [.. Directory.EnumerateFiles(_name.Directory, "*.received.*").Order(StringComparer.Ordinal)];
}
