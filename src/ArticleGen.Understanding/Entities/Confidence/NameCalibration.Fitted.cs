// Made by «dotnet run --project src/ArticleGen.Trainer -- calibrate».
namespace ArticleGen.Understanding.Entities.Confidence;

internal static partial class NameCalibration
{
    private static readonly double[] En = [-0.213, -0.985, -0.186, -0.829, 0.015, 0.672, 0.257, -0.516, -0.017, 0.602, -0.2, 0.043, 0.069, -0.092, 0.026, 0.104, 0.109, 0.38, -0.112, 0.58];
    private static readonly double[] Fr = [-0.512, -0.627, -0.147, -0.483, -0.034, 0.392, 0.114, -0.623, 0.04, 1.079, 0.199, 0.244, -0.023, 0.063, 0.193, 0.132, 0.244, 0.273, -0.441, 1];
    private static readonly double[] De = [-0.075, -0.942, -0.189, -0.7, -0.028, 0.614, 0.126, -0.604, 0.114, 0.523, -0.172, 0.169, -0.08, -0.126, 0.108, 0.204, 0.282, 0.135, 0.044, 1];
    private static readonly double[] Es = [0.097, -0.713, -0.21, -0.591, 0.036, 0.432, 0.137, -0.11, 0.51, 0.453, 0.151, 0.559, -0.058, -0.354, 0.067, 0.17, -0.149, 0.149, -0.415, 1];
    private static readonly double[] It = [0.076, -0.833, -0.161, -0.591, 0.036, 0.536, 0.085, -0.176, 0.306, 0.583, -0.112, 0.242, -0.155, -0.243, 0.102, 0.107, 0.049, 0.149, -0.275, 0.96];
    private static readonly double[] Nl = [-0.218, -0.768, -0.233, -0.591, 0.036, 0.682, 0.146, -0.505, 0.13, 0.626, -0.028, 0.133, -0.051, -0.159, 0.079, 0.073, -0.021, 0.163, -0.171, 1];
    private static readonly double[] Pt = [-0.091, -0.921, -0.081, -0.591, 0.036, 0.487, 0.11, -0.264, 0.403, 0.434, -0.237, 0.334, -0.089, -0.096, 0.145, 0.063, 0.123, 0.139, -0.084, 1];

    private static double[] WeightsOf(string language) => language switch
    {
        "fr" => Fr,
        "de" => De,
        "es" => Es,
        "it" => It,
        "nl" => Nl,
        "pt" => Pt,
        _ => En,
    };
}
