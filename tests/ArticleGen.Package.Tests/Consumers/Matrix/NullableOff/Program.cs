using ArticleGen;
using NullableOff;

Article article = Articles.Phare;
string headline = article.Headline;
System.Console.WriteLine(headline is null ? article.Id : headline);
