using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Cli.Checking;

/// <summary>The list of what links and images may lead to, as the package's targets write it for the compiler.</summary>
/// <param name="path">Where the targets would write it.</param>
/// <param name="files">The files.</param>
internal sealed class FileList(string path, IEnumerable<string> files) : AdditionalText
{
    public override string Path => path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(string.Join('\n', files), Encoding.UTF8);
}
