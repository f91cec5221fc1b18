using ConflictReports.Merging;
using ConflictReports.Testing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging;

/// <summary>The laws of the view, on the bytes of whole dossiers.</summary>
public sealed class ViewLawTests(ITestOutputHelper output)
{
    private const int Cases = 300;

    [Fact]
    public void Any_order_any_sharding_and_any_repetition_of_the_input_give_the_same_dossier() => Try((random, small, because) =>
    {
        ReportSet whole = MixedSets.Next(random, small);
        byte[] expected = Bytes(whole);
        ReportRevision[] shuffled = [.. whole, .. whole.Where(_ => random.Next(3) == 0)];
        random.Shuffle(shuffled);
        ReportSet other = random.Next(3) switch
        {
            0 => ReportSet.Create(shuffled.Select(revision => ReportRevision.Parse(revision.CanonicalJson)), whole.Redactions.Concat(whole.Redactions).Reverse()),
            1 => Sharded(shuffled, whole.Redactions, random),
            _ => small.ReduceAsync(small.NextParts(whole), some => Task.FromResult(some.Aggregate((left, right) => left.Join(right)))).GetAwaiter().GetResult(),
        };

        Bytes(other).AsSpan().SequenceEqual(expected).Should().BeTrue(because);
    });

    [Fact]
    public void Every_live_claim_has_one_place_every_value_a_claim_and_every_revision_one_standing() =>
        Try((random, small, because) => Conservation.Check(MixedSets.Next(random, small), because));

    [Fact]
    public void To_take_an_input_out_is_never_to_have_seen_it()
    {
        int taken = 0;
        Try((random, small, because) =>
        {
            ReportSet seen = MixedSets.Next(random, small);
            seen = random.Next(2) == 0 ? seen.Add(small.NextDenial(seen)) : seen;
            if (seen.Count == 0)
            {
                return;
            }

            Dossier.Build(seen);
            ReportRevision gone = seen.ElementAt(random.Next(seen.Count));
            ReportSet never = ReportSet.Create(seen.Where(revision => revision.Digest != gone.Digest).Select(revision => ReportRevision.Parse(revision.CanonicalJson)), seen.Redactions);
            byte[] expected = Bytes(never);
            ReportSet removed = ReportSet.Create(seen.Where(revision => revision != gone), seen.Redactions);
            ReportSet redacted = seen.Redact(gone.Digest, "court").Add(gone).Join(seen);

            Bytes(removed).AsSpan().SequenceEqual(expected).Should().BeTrue(because);

            // That there is a tombstone is said by the digest of the set and by the count, and by nothing else.
            Dossier view = Dossier.Build(redacted);
            view.Set.Should().NotBe(never.ComputeDigest(), because);
            Dossier untold = view with { Set = never.ComputeDigest(), Summary = view.Summary with { Redacted = never.Redactions.Select(redaction => redaction.Digest).Distinct().Count() } };
            DossierJson.ToJson(untold).AsSpan().SequenceEqual(expected).Should().BeTrue(because);
            taken++;
        });
        taken.Should().BePositive("a law that nothing tries says nothing");
    }

    private static ReportSet Sharded(ReportRevision[] revisions, IEnumerable<Redaction> redactions, Random random)
    {
        int shards = random.Next(3) switch { 0 => 1, 1 => 7, _ => 64 };
        return revisions.GroupBy(_ => random.Next(shards)).Select(ReportSet.Create).Concat(redactions.Select(ReportSet.Empty.Redact))
            .Aggregate(ReportSet.Empty, (all, shard) => random.Next(2) == 0 ? all.Join(shard) : shard.Join(all));
    }

    private static byte[] Bytes(ReportSet set) => DossierJson.ToJson(Dossier.Build(set));

    private void Try(Action<Random, SmallReports, string> law)
    {
        Seed seed = Seed.Take(output.WriteLine);
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            Random random = seed.ForCase(i);
            law(random, new SmallReports(random.Next(), plantsUnknown: true), seed.Case(i));
        }
    }
}
