using System;
using Strict;

Console.WriteLine(Articles.Lighthouse.Headline);
