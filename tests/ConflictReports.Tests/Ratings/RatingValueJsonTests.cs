using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Json;
using ConflictReports.Ratings;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Ratings;

public sealed class RatingValueJsonTests
{
    private static readonly JsonTypeInfo<RatingValue> Contract = (JsonTypeInfo<RatingValue>)ReportContract.Report.Options.GetTypeInfo(typeof(RatingValue));

    public static TheoryData<string, RatingValue> Ratings => new()
    {
        {
            """{"scale":"admiralty","reliability":"B","credibility":"2"}""",
            new AdmiraltyRating { Reliability = Reliability.B, Credibility = Credibility.ProbablyTrue }
        },
        { """{"scale":"admiralty","credibility":"6"}""", new AdmiraltyRating { Credibility = Credibility.CannotBeJudged } },
        {
            """{"scale":"likelihood","scheme":"icd-203","term":"very-likely","low":80,"high":95}""",
            Icd203.Scale.ToRating(LikelihoodTerm.VeryLikely)
        },
        { """{"scale":"likelihood","scheme":"partners-own","low":12.5,"high":13}""", LikelihoodRating.Create(Scheme.Parse("partners-own"), (Figure)12.5m, 13) },
        { """{"scale":"confidence","scheme":"icd-203","level":"moderate"}""", Icd203.ToRating(ConfidenceLevel.Moderate) },
        { """{"scale":"score","min":1,"max":5,"value":2,"meaning":"5 is true"}""", ScoreRating.Create(2, 1, 5, "5 is true") },
        { """{"scale":"verdict","text":"Манипуляция","mapped":"misleading"}""", new VerdictRating { Text = "Манипуляция", Mapped = MappedVerdict.Misleading } },
        { """{"scale":"coded","scheme":"europol-4x4","code":"X"}""", new CodedRating { Scheme = Scheme.Europol4x4, Code = "X" } },
    };

    [Theory]
    [MemberData(nameof(Ratings))]
    public void Each_scale_reads_to_its_record(string json, RatingValue rating) => JsonSerializer.Deserialize(json, Contract).Should().Be(rating);

    [Theory]
    [MemberData(nameof(Ratings))]
    public void Each_record_writes_its_scale_first(string json, RatingValue rating)
    {
        string written = JsonSerializer.Serialize(rating, Contract);

        written.Should().StartWith("{\"scale\":");
        JsonElement.DeepEquals(JsonElement.Parse(written), JsonElement.Parse(json)).Should().BeTrue(written);
    }

    [Fact]
    public void Members_of_later_versions_survive()
    {
        const string Json = """{"scale":"confidence","scheme":"icd-203","level":"low","basis":{"of":"sources"}}""";

        JsonSerializer.Serialize(JsonSerializer.Deserialize(Json, Contract)!, Contract).Should().Be(Json);
    }

    [Theory]
    [InlineData("""{"scale":"admiralty"}""")]
    [InlineData("""{"scale":"admiralty","reliability":"b"}""")]
    [InlineData("""{"scale":"admiralty","reliability":"G"}""")]
    [InlineData("""{"scale":"admiralty","credibility":2}""")]
    [InlineData("""{"scale":"admiralty","credibility":"7"}""")]
    [InlineData("""{"scale":"likelihood","scheme":"icd-203","low":1}""")]
    [InlineData("""{"scale":"score","value":3}""")]
    [InlineData("""{"scale":"stars","value":3}""")]
    [InlineData("""{"reliability":"B"}""")]
    public void What_is_no_rating_is_refused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, Contract)).Should().Throw<Exception>()
            .Which.Should().Match(fault => fault is JsonException || fault is NotSupportedException);
}
