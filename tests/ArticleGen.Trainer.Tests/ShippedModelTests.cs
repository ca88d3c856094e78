using ArticleGen.Understanding.Entities.Confidence;
using ArticleGen.Understanding.Entities.Tagging;
using ArticleGen.Understanding.Lexicons;
using ArticleGen.Understanding.Quotes.Ranking;
using Xunit;

namespace ArticleGen.Trainer.Tests;

public sealed class ShippedModelTests
{
    public static TheoryData<string> Languages() => [.. Lexicon.Languages];

    [Fact]
    public void The_weights_of_quotations_were_trained_with_the_lexicons_as_they_are() =>
        Assert.Equal([SpeechFingerprint.Current(), SpeechFingerprint.Current()], [LogLinearModel.Speakers.Lexicons, LogLinearModel.QuoteKinds.Lexicons]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_model_was_trained_with_the_lexicons_as_they_are(string language)
    {
        LoadedModel loaded = NameModels.For(language);
        Assert.Null(loaded.Damage);
        Assert.True(
            loaded.Model?.Lexicons == LexiconFingerprint.Of(language),
            $"lexicon sections that features of {language} come from have changed: train the model anew (docs/model-card.md)");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Confidence_was_fitted_with_the_model_as_it_is(string language) =>
        Assert.Equal(NameModels.For(language).Model?.Content, NameCalibration.For(language).Model);
}
