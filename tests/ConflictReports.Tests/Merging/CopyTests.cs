using ConflictReports.Merging;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using static ConflictReports.Tests.Merging.Draft;

namespace ConflictReports.Tests.Merging;

/// <summary>Reports that are suspected of being copies without saying so.</summary>
public sealed class CopyTests
{
    private const string Text = "Residents of the village told our correspondent that two drones came in from the north shortly after midnight and hit the grain store beside the railway station.";

    [Fact]
    public void Whoever_claims_to_have_been_there_with_the_words_of_another_outlet_is_no_origin_of_his_own()
    {
        Dossier dossier = Build(Seen("a", "2024-05-01", Killed(12), Text), Seen("b", "2024-05-02", Killed(12), Text.ToUpperInvariant() + "!"));

        CopyFinding finding = dossier.Copies.Should().ContainSingle().Subject;
        finding.Should().BeEquivalentTo(new { Report = IdOf("b").Text, Of = IdOf("a").Text, Ground = CopyGround.Text, LikenessPermille = 1_000 });
        OriginCount origins = dossier.Value("12").Origins!;
        (origins.Min, origins.Max).Should().Be((1, 2));
        origins.SuspectedCopies.Should().Equal($"{IdOf("b")}#c");
        origins.Origins.Single(origin => !origin.CountsForMin).Why.Should().Contain("suspected");
    }

    [Fact]
    public void A_translation_gives_itself_away_by_what_it_counts_and_how()
    {
        Quantity[] figures = [Quantity.Between(240, 250, Measure.Wounded), Quantity.MoreThan(17, Measure.Killed)];

        Build(Seen("a", "2024-05-01", figures), Seen("b", "2024-05-02", figures)).Copies.Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Report = IdOf("b").Text, Of = IdOf("a").Text, Ground = CopyGround.Figures });
    }

    [Fact]
    public void Plain_figures_are_what_anybody_gives_who_tells_the_truth()
    {
        Quantity[] figures = [Quantity.Bare(24, Measure.Wounded), Quantity.Bare(17, Measure.Killed)];

        Build(Seen("a", "2024-05-01", figures), Seen("b", "2024-05-02", figures)).Copies.Should().BeEmpty();
    }

    [Fact]
    public void A_figure_with_many_digits_is_no_accident() =>
        Build(Seen("a", "2024-05-01", Quantity.Bare(41_873, Measure.Displaced)), Seen("b", "2024-05-02", Quantity.Bare(41_873, Measure.Displaced))).Copies.Should().ContainSingle();

    [Fact]
    public void To_share_what_more_contradict_than_say_is_no_accident()
    {
        Quantity[] wrong = [Quantity.Bare(24, Measure.Wounded), Quantity.Bare(17, Measure.Killed)];
        Quantity[] others = [Quantity.Bare(90, Measure.Wounded), Quantity.Bare(71, Measure.Killed)];

        Dossier dossier = Build(Seen("a", "2024-05-01", wrong), Seen("b", "2024-05-02", wrong), Seen("c", "2024-05-01", others[0]), Seen("d", "2024-05-01", others[1]),
            Seen("e", "2024-05-02", others[0]), Seen("f", "2024-05-02", others[1]), Seen("g", "2024-05-02", others[0]), Seen("h", "2024-05-02", others[1]));

        dossier.Copies.Should().ContainSingle(finding => finding.Report == IdOf("b").Text && finding.Of == IdOf("a").Text).Which.Why.Should().Contain("which more contradict than say");
    }

    [Theory]
    [InlineData("2024-05-01", "2024-05-03", true)]
    [InlineData("2024-05-01", "2024-05-01", true)]
    [InlineData("2024-05-01", "2024-05-04", false)]
    [InlineData("2024-05-01T10:00:00Z", "2024-05-03T10:00:00Z", true)]
    [InlineData("2024-05-01T10:00:00Z", "2024-05-03T10:00:01Z", false)]
    [InlineData(null, "2024-05-03", false)]
    [InlineData("2024-05-01", null, false)]
    public void Whoever_publishes_long_after_or_does_not_say_when_is_not_suspected(string? first, string? second, bool isSuspected) =>
        (Build(Seen("a", first, Killed(12), Text), Seen("b", second, Killed(12), Text)).Copies.Count > 0).Should().Be(isSuspected);

    [Fact]
    public void The_earlier_one_is_the_original_whatever_the_ids()
    {
        Build(Seen("a", "2024-05-02", Killed(12), Text), Seen("b", "2024-05-01", Killed(12), Text)).Copies.Single().Of.Should().Be(IdOf("b").Text);
        Build(Seen("b", "2024-05-02", Killed(12), Text), Seen("a", "2024-05-01", Killed(12), Text)).Copies.Single().Of.Should().Be(IdOf("a").Text);
    }

    [Fact]
    public void A_declared_copy_is_no_suspect_and_no_original()
    {
        ConflictReport declared = Seen("b", "2024-05-02", Killed(12), Text) with { DerivedFrom = [new Derivation { Kind = DerivationKind.Republication, Report = IdOf("a") }] };

        Build(Seen("a", "2024-05-01", Killed(12), Text), declared).Copies.Should().BeEmpty();
        Build(Seen("a", "2024-05-01", Killed(12), Text), declared, Seen("c", "2024-05-03", Killed(12), Text)).Copies.Single().Of.Should().Be(IdOf("a").Text);
    }

    [Fact]
    public void Whatever_is_taken_from_a_suspected_report_is_suspected()
    {
        ConflictReport reprint = Seen("c", "2024-05-03", Killed(12)) with { DerivedFrom = [new Derivation { Kind = DerivationKind.Republication, Report = IdOf("b") }] };
        ConflictReport original = Seen("a", "2024-05-01", Quantity.Exactly(40, Measure.Killed), Text);
        ConflictReport copy = Seen("b", "2024-05-02", Quantity.Exactly(40, Measure.Killed), Text);

        OriginCount origins = Build(original, copy, reprint, Report("d", Claim("c", "minister", Killed(12)))).Value("12").Origins!;

        origins.Min.Should().Be(1);
        origins.SuspectedCopies.Should().Equal($"{IdOf("c")}#c");
    }

    [Fact]
    public void Claims_that_rest_on_one_file_have_one_origin()
    {
        OriginCount origins = Build(Filmed("a"), Filmed("b")).Value("12").Origins!;

        (origins.Min, origins.Max).Should().Be((1, 2));
        Build(Filmed("a"), Filmed("b")).Copies.Single().Ground.Should().Be(CopyGround.Evidence);

        static ConflictReport Filmed(string id)
        {
            ConflictReport report = Seen(id, null, Killed(12));
            Evidence film = new() { Id = LocalId.Parse("film"), Kind = EvidenceKind.Parse("video"), Hashes = [new ContentHash { Algorithm = HashAlgorithm.Sha256, Value = new string('a', 64) }] };
            return report with { Evidence = [film], Claims = [report.Claims[0] with { Evidence = [new ClaimEvidence { Ref = film.Id }] }] };
        }
    }

    [Fact]
    public void A_minister_stays_one_whoever_quotes_him_in_the_words_of_another()
    {
        ConflictReport quoting = Seen("b", "2024-05-02", Killed(12), Text) with { Claims = [Claim("c", "minister", Killed(12))] };

        Build(Seen("a", "2024-05-01", Killed(12), Text), quoting).Value("12").Origins!.Min.Should().Be(2);
    }

    [Fact]
    public void The_policy_may_suspect_nobody()
    {
        ReportSet set = ReportSet.Create([Seen("a", "2024-05-01", Killed(12), Text), Seen("b", "2024-05-02", Killed(12), Text)]);

        Dossier dossier = Dossier.Build(set, DossierPolicy.Default with { Copies = new CopyRules { Suspect = false } });

        dossier.Copies.Should().BeEmpty();
        dossier.Value("12").Origins!.Min.Should().Be(2);
        FluentActions.Invoking(() => new CopyRules { TextPermille = 499 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new CopyRules { LagHours = -1 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_hundred_copies_of_one_text_are_all_of_the_first()
    {
        Dossier dossier = Build([.. Enumerable.Range(0, 100).Select(i => Seen($"r{i:D2}", i == 40 ? "2024-05-01" : "2024-05-02", Killed(12), Text))]);

        dossier.Copies.Should().HaveCount(99).And.OnlyContain(finding => finding.Of == IdOf("r40").Text);
        dossier.Value("12").Origins!.Min.Should().Be(1);
    }

    private static ConflictReport Seen(string id, string? published, Quantity quantity, string? text = null) => Seen(id, published, [quantity], text);

    private static ConflictReport Seen(string id, string? published, Quantity[] quantities, string? text = null) =>
        Report(id, Claim("c") with { Attributions = [new Attribution { BasisOfKnowledge = BasisOfKnowledge.Eyewitness }], Quantities = [.. quantities] }) with
        {
            Published = published is null ? null : ReportedTime.Stated(Edtf.Parse(published)),
            Summary = text is null ? null : new LocalizedText { Text = text },
        };
}
