using System.Security.Cryptography;
using ConflictReports.Benchmarks.Candidates;
using ConflictReports.Benchmarks.Measuring;
using ConflictReports.Testing.Corpus;

namespace ConflictReports.Benchmarks.Tests;

public class SampleTests
{
    private static readonly CorpusOptions Options = CorpusOptions.Default with { Reports = 40 };

    [Theory]
    [MemberData(nameof(Variants))]
    public void A_sample_is_the_corpus(CorpusVariant variant)
    {
        Sample sample = Sample.Make(Options, variant);
        byte[][] corpus = [.. new CorpusGenerator(Options).Reports(variant)];

        sample.Reports.Select(report => Convert.ToHexString(report.Span)).Should().Equal(corpus.Select(Convert.ToHexString));
        sample.Bytes.Should().Be(corpus.Sum(report => report.Length));
        sample.Feed.Length.Should().Be((int)sample.Bytes + corpus.Length);
        sample.Digest.Should().Be(Convert.ToHexStringLower(SHA256.HashData(sample.Feed.Span)));
    }

    [Fact]
    public void Every_so_manieth_report_is_taken()
    {
        Sample sample = Sample.Make(Options, CorpusVariant.Compact);

        sample.Every(1).Should().BeSameAs(sample);
        sample.Every(15).Reports.Select(report => report.ToArray()).Should().BeEquivalentTo(((int[])[0, 15, 30]).Select(place => sample.Reports[place].ToArray()), order => order.WithStrictOrdering());
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Every_candidate_accepts_exactly_the_reports_that_it_should(CorpusVariant variant)
    {
        Sample sample = Sample.Make(Options with { InvalidShare = 0.5 }, variant);
        int valid = ValidationCandidates.Rules.Run(sample.Reports);
        Candidate[] judges =
        [
            ValidationCandidates.StrictDeserialization, ValidationCandidates.Structure, ValidationCandidates.FeedRules, ReadingCandidates.Parse, ReadingCandidates.Read,
            ValidationCandidates.CreateNJsonSchema(),
        ];
        Candidate[] readers = [ValidationCandidates.Scan, ValidationCandidates.Utf8Check, ReadingCandidates.LenientDeserialization];

        if (variant != CorpusVariant.Invalid)
        {
            judges.Concat(readers).Select(candidate => candidate.Run(sample.Reports)).Should().OnlyContain(accepted => accepted == sample.Reports.Length);
            valid.Should().Be(sample.Reports.Length);
            return;
        }

        // Some faults are of meaning alone, and some only of what a reader looks at.
        valid.Should().BeInRange(5, 35);
        judges.Select(candidate => candidate.Run(sample.Reports)).Should().OnlyContain(accepted => accepted >= valid && accepted < sample.Reports.Length);
        readers.Select(candidate => candidate.Run(sample.Reports)).Should().OnlyContain(accepted => accepted > valid);
    }

    public static TheoryData<CorpusVariant> Variants() => [.. Enum.GetValues<CorpusVariant>()];
}
