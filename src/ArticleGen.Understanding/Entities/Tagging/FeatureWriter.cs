using System;

namespace ArticleGen.Understanding.Entities.Tagging;

/// <summary>Mixes the parts of features into 32-bit hashes, one template apart from the other.</summary>
/// <param name="features">Takes the hashes.</param>
internal ref struct FeatureWriter(Span<uint> features)
{
    private readonly Span<uint> _features = features;

    public int Count { get; private set; }

    public void Add(uint template, uint a) => Append(Mix(template * 0x9E3779B1u, a));

    public void Add(uint template, uint a, uint b) => Append(Mix(Mix(template * 0x9E3779B1u, a), b));

    public void Add(uint template, uint a, uint b, uint c) => Append(Mix(Mix(Mix(template * 0x9E3779B1u, a), b), c));

    private void Append(uint hash)
    {
        if (Count < _features.Length)
            _features[Count++] = hash ^ (hash >> 15);
    }

    private static uint Mix(uint hash, uint part)
    {
        unchecked
        {
            hash = (hash ^ part) * 0x85EBCA6Bu;
            return (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        }
    }
}
