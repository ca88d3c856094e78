using System.CommandLine;
using System.IO;
using ArticleGen.Trainer.Gazetteers;

Option<DirectoryInfo> data = new("--data") { Required = true, Description = "The folder of places.tsv, cldr.json, forenames.csv and surnames.csv." };
Option<DirectoryInfo> lexicons = new("--lexicons") { DefaultValueFactory = static _ => new("lexicons"), Description = "The folder of the lexicons." };
Command gazetteers = new("gazetteers", "Derives the generated sections of the lexicons from their sources.") { data, lexicons };
gazetteers.SetAction(result => new GazetteerImporter(result.GetRequiredValue(data).FullName, result.GetRequiredValue(lexicons).FullName).Run());

RootCommand root = new("Makes what the understanding carries as learned or derived data.") { gazetteers };
return root.Parse(args).Invoke();
