using System.Collections.Generic;

namespace ArticleGen.LexiconCompiler;

/// <summary>Writes numbers in the code that <c>RiceReader</c> reads.</summary>
/// <param name="plainBits">The unit is 2 to this power.</param>
internal sealed class RiceWriter(int plainBits)
{
    private readonly List<byte> _bytes = [];
    private int _position;

    public void Write(uint number)
    {
        for (uint units = number >> plainBits; units > 0; units--)
            Bit(1);
        Bit(0);
        for (int i = 0; i < plainBits; i++)
            Bit((number >> i) & 1);
    }

    public byte[] ToArray() => [.. _bytes];

    private void Bit(uint bit)
    {
        if ((_position & 7) == 0)
            _bytes.Add(0);
        _bytes[^1] |= (byte)(bit << (_position++ & 7));
    }
}
