using System.Text;
using ConflictReports.Json;
using ConflictReports.Merging;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Merging;

public sealed class ReportSetTests
{
    private static readonly ConflictReport Report = new SmallReports(1).NextReport();

    [Fact]
    public void An_equal_report_in_another_spelling_is_the_same_revision()
    {
        byte[] indented = ReportJson.SerializeIndented(Report);

        ReportSet.Create([Report]).Add(indented).Should().BeEquivalentTo(ReportSet.Create([Report]));
        ReportSet.Create([Report]).Add(indented).Count.Should().Be(1);
    }

    [Fact]
    public void The_digest_is_that_of_the_report()
    {
        ReportSet set = ReportSet.Create([Report]);

        set.Digests.Should().Equal(Report.ComputeDigest());
        set.TryGet(Report.ComputeDigest(), out ReportRevision? revision).Should().BeTrue();
        revision!.Report.Should().Be(Report);
        revision.CanonicalJson.ToArray().Should().Equal(Report.ToCanonicalJson());
    }

    [Theory]
    [InlineData("$id")]
    [InlineData("$values")]
    [InlineData("$comment")]
    public void A_member_that_sorts_before_the_tag_of_a_union_does_not_end_the_reading(string name)
    {
        string text = $$"""
            { "schemaVersion": "1.0", "id": "urn:x:1", "publisher": "s", "sources": [ { "id": "s", "kind": "outlet" } ],
              "claims": [ { "id": "c", "statement": { "text": "t" } } ],
              "ratings": [ { "target": { "ref": "c" }, "rater": "s", "value": { "scale": "admiralty", "credibility": "2", "{{name}}": 1 } } ] }
            """;

        ReportRevision.Parse(Encoding.UTF8.GetBytes(text)).Report.Ratings[0].Value.UnknownMembers.Keys.Should().Equal(name);
    }

    [Fact]
    public void A_document_that_is_no_report_is_refused()
    {
        Action add = () => ReportSet.Empty.Add("{}"u8.ToArray());

        add.Should().Throw<ReportFormatException>();
    }

    [Fact]
    public async Task It_is_written_as_canonical_lines_in_the_order_of_the_digests()
    {
        SmallReports reports = new(2);
        ReportSet set = ReportSet.Create(Enumerable.Range(0, 20).Select(_ => reports.NextReport()));
        using MemoryStream stream = new();

        await set.WriteAsync(stream);

        string[] lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
        lines[^1].Should().BeEmpty();
        lines[..^1].Select(line => Digest.Of(Encoding.UTF8.GetBytes(line))).Should().Equal(set.Digests).And.BeInAscendingOrder();
        ReportSet.Create(lines[..^1].Select(line => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(line))).Should().Equal(set);
    }

    [Fact]
    public void Enumeration_is_in_the_order_of_the_digests()
    {
        SmallReports reports = new(3);
        ReportSet set = ReportSet.Create(Enumerable.Range(0, 20).Select(_ => reports.NextReport()));

        set.Select(revision => revision.Digest).Should().Equal(set.Digests).And.BeInAscendingOrder();
    }

    [Fact]
    public void A_redacted_revision_is_gone_and_cannot_be_added_again()
    {
        Digest digest = Report.ComputeDigest();
        ReportSet set = ReportSet.Create([Report]).Redact(digest, "court", "safety of a source").Add(Report);

        set.Count.Should().Be(0);
        set.Contains(digest).Should().BeFalse();
        set.IsRedacted(digest).Should().BeTrue();
        set.Redactions.Should().ContainSingle().Which.Reason.Should().Be("safety of a source");
    }

    [Fact]
    public void A_redaction_may_come_before_its_revision() =>
        ReportSet.Empty.Redact(Report.ComputeDigest(), "court").Add(Report).Count.Should().Be(0);

    [Fact]
    public void A_redaction_names_its_authority()
    {
        Action redact = () => ReportSet.Empty.Redact(Report.ComputeDigest(), " ");

        redact.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Sets_with_other_redactions_are_not_equal()
    {
        ReportSet left = ReportSet.Empty.Redact(Report.ComputeDigest(), "court");

        left.Equals(ReportSet.Empty).Should().BeFalse();
        left.Equals(ReportSet.Empty.Redact(Report.ComputeDigest(), "office")).Should().BeFalse();
        left.Equals(ReportSet.Empty.Redact(Report.ComputeDigest(), "court")).Should().BeTrue();
        left.ComputeDigest().Should().NotBe(ReportSet.Empty.ComputeDigest());
    }
}
