using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using ArticleGen.Trainer.Gazetteers;
using ArticleGen.Trainer.Training;
using ArticleGen.Understanding.Entities.Tagging;

Option<DirectoryInfo> data = new("--data") { Required = true, Description = "The folder of places.tsv, cldr.json, forenames.csv and surnames.csv." };
Option<DirectoryInfo> lexicons = new("--lexicons") { DefaultValueFactory = static _ => new("lexicons"), Description = "The folder of the lexicons." };
Command gazetteers = new("gazetteers", "Derives the generated sections of the lexicons from their sources.") { data, lexicons };
gazetteers.SetAction(result => new GazetteerImporter(result.GetRequiredValue(data).FullName, result.GetRequiredValue(lexicons).FullName).Run());

Option<DirectoryInfo[]> gold = new("--gold") { DefaultValueFactory = static _ => [], AllowMultipleArgumentsPerToken = true, Description = "Folders of gold annotations to train on." };
Option<FileInfo[]> conll = new("--conll") { DefaultValueFactory = static _ => [], AllowMultipleArgumentsPerToken = true, Description = "Files in the CoNLL 2003 format to train on as well." };
Option<DirectoryInfo[]> heldOut = new("--held-out") { DefaultValueFactory = static _ => [], AllowMultipleArgumentsPerToken = true, Description = "Folders of gold annotations to score on." };
Option<int> bits = new("--bits") { DefaultValueFactory = static _ => new TrainingOptions().Bits, Description = "The number of feature rows is 2 to this power." };
Option<int> epochs = new("--epochs") { DefaultValueFactory = static _ => new TrainingOptions().Epochs, Description = "How often every paragraph is seen." };
Option<float> rate = new("--rate") { DefaultValueFactory = static _ => new TrainingOptions().LearningRate, Description = "The step size." };
Option<float> shrinkage = new("--shrinkage") { DefaultValueFactory = static _ => new TrainingOptions().Shrinkage, Description = "What every weight loses after each epoch." };
Option<double> dropout = new("--dropout") { DefaultValueFactory = static _ => new TrainingOptions().Dropout, Description = "The share of features trained without." };
Option<int> minimum = new("--minimum") { DefaultValueFactory = static _ => new TrainingOptions().MinimumCount, Description = "Features met less often are left out." };
Option<float> prune = new("--prune") { DefaultValueFactory = static _ => new TrainingOptions().Prune, Description = "Weights nearer to zero are left out." };
Option<FileInfo> output = new("--output") { Description = "Where to write the model." };
Command train = new("train", "Trains a model of the name tagger.") { gold, conll, heldOut, bits, epochs, rate, shrinkage, dropout, minimum, prune, output };
train.SetAction(result =>
{
    TrainedWeights weights = CrfTrainer.Train(ArticlesOf(result), OptionsOf(result), Console.WriteLine);
    if (result.GetValue(output) is { } file)
    {
        using (FileStream stream = file.Create())
            weights.Write(stream);
        file.Refresh();
        Console.WriteLine(FormattableString.Invariant($"{file.Name}: {file.Length} bytes"));
    }

    CrfModel model = weights.ToModel();
    foreach (DirectoryInfo folder in result.GetRequiredValue(heldOut))
    {
        TaggingScore score = new();
        foreach (TrainingArticle article in TrainingReader.ReadGold(folder.FullName))
            score.Add(article, model);
        Console.WriteLine(folder.FullName);
        Console.WriteLine(score);
    }
});

Option<int> folds = new("--folds") { DefaultValueFactory = static _ => 5, Description = "How many folds." };
Option<DirectoryInfo[]> always = new("--always") { DefaultValueFactory = static _ => [], AllowMultipleArgumentsPerToken = true, Description = "Folders of gold annotations to train on in every fold." };
Command crossValidate = new("cross-validate", "Scores models of the name tagger on folds they were not trained on.") { gold, always, conll, folds, bits, epochs, rate, shrinkage, dropout, minimum, prune };
crossValidate.SetAction(result => Console.WriteLine(CrossValidation.Run(
    [.. result.GetRequiredValue(gold).SelectMany(static folder => TrainingReader.ReadGold(folder.FullName))],
    [.. result.GetRequiredValue(always).SelectMany(static folder => TrainingReader.ReadGold(folder.FullName)), .. result.GetRequiredValue(conll).SelectMany(static file => TrainingReader.ReadConll(file.FullName))],
    result.GetRequiredValue(folds),
    OptionsOf(result))));

RootCommand root = new("Makes what the understanding carries as learned or derived data.") { gazetteers, train, crossValidate };
return root.Parse(args).Invoke();

TrainingArticle[] ArticlesOf(ParseResult result) =>
[
    .. result.GetRequiredValue(gold).SelectMany(static folder => TrainingReader.ReadGold(folder.FullName)),
    .. result.GetRequiredValue(conll).SelectMany(static file => TrainingReader.ReadConll(file.FullName)),
];

TrainingOptions OptionsOf(ParseResult result) => new()
{
    Bits = result.GetRequiredValue(bits),
    Epochs = result.GetRequiredValue(epochs),
    LearningRate = result.GetRequiredValue(rate),
    Shrinkage = result.GetRequiredValue(shrinkage),
    Dropout = result.GetRequiredValue(dropout),
    MinimumCount = result.GetRequiredValue(minimum),
    Prune = result.GetRequiredValue(prune),
};
