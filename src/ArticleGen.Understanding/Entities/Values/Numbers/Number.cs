namespace ArticleGen.Understanding.Entities.Values.Numbers;

/// <summary>A number as written.</summary>
/// <param name="Value">The number.</param>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">The code unit after its last word.</param>
/// <param name="Factor">What its last word multiplies by («3 millions»: a million); 1 where none does.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct Number(decimal Value, int Start, int End, decimal Factor, NumberForm Form);

/// <summary>How a number is written.</summary>
internal enum NumberForm
{
    /// <summary>Digits, perhaps with a multiplying word («3 millions»).</summary>
    Digits,

    /// <summary>Words («trois millions»).</summary>
    Words,

    /// <summary>The word for one, which is mostly an article.</summary>
    One,

    /// <summary>A noun that counts roughly («vingtaine»).</summary>
    Collective,

    /// <summary>A part of one («demi», "a quarter of a"); it ends where what it is part of starts.</summary>
    Fraction,

    /// <summary>A number that cannot be told ("several hundred thousand", "a third of a million").</summary>
    Unknown,
}
