using System.IO;

namespace ArticleGen.Understanding.Lexicons;

/// <summary>Reads numbers in Rice's code: as many ones as the number has of the unit, a zero, and the rest in plain bits, the lowest first.</summary>
/// <param name="bytes">The code.</param>
/// <param name="plainBits">The unit is 2 to this power.</param>
internal sealed class RiceReader(byte[] bytes, int plainBits)
{
    private ulong _window;
    private int _bits;
    private int _next;

    public uint Next()
    {
        uint number = 0;
        while (Take(1) != 0)
            number++;
        return (number << plainBits) | Take(plainBits);
    }

    private uint Take(int count)
    {
        if (_bits < count)
            Fill(count);
        uint bits = (uint)_window & ((1u << count) - 1);
        _window >>= count;
        _bits -= count;
        return bits;
    }

    private void Fill(int count)
    {
        for (; _bits <= 56 && _next < bytes.Length; _bits += 8)
            _window |= (ulong)bytes[_next++] << _bits;
        if (_bits < count)
            throw new InvalidDataException("damaged");
    }
}
