using System;
using System.Linq;

namespace ArticleGen.Cli.Preview;

/// <summary>Where an article has links of its own: no link may stand in a link.</summary>
internal sealed class LinkSpans(Article article)
{
    private readonly TextSpan[] _spans = [.. article.Links.Select(static link => link.Span)];

    public bool Touch(TextSpan span)
    {
        int low = 0;
        for (int high = _spans.Length; low < high;)
        {
            int middle = (low + high) / 2;
            if (_spans[middle].End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _spans.Length && _spans[low].Start < Math.Max(span.End, span.Start + 1);
    }
}
