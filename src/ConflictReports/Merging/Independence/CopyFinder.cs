using ConflictReports.Merging.Building;

namespace ConflictReports.Merging.Independence;

/// <summary>Finds reports that may be copied from others without saying so.</summary>
/// <remarks>
/// <para>
/// Compared is only what meets in a bucket: a band of the text, two figures of one event, a file. In a bucket each report is compared with the first one before it
/// that it may be copied from, and with the <see cref="MostBefore"/> next before it; so the work grows with the number of reports, however many are alike.
/// </para>
/// <para>
/// What points a pair gets depends on the two alone, but for <see cref="CopyRules.WrongPoints"/>. Whoever only passes on what it says to have from a report that is
/// here is no original, so that declared copies change no suspicion.
/// </para>
/// </remarks>
internal sealed class CopyFinder
{
    private const int MostBefore = 8;

    // The heaviest figures of a report on one event; more say no more.
    private const int MostFigures = 12;

    private readonly DossierPolicy policy;
    private readonly OutletVoices voices;
    private readonly CopySuspicions suspicions;
    private readonly CopyTraits[] traits;
    private readonly Dictionary<LiveReport, HashSet<LiveReport>> declared = [];

    private CopyFinder(LiveIndex index, PartyIdentities identities, OutletVoices voices, Func<LiveClaim, string> clusterOf, DossierPolicy policy)
    {
        this.policy = policy;
        this.voices = voices;
        suspicions = new CopySuspicions(clusterOf);
        traits = [.. index.Reports.Where(report => report.Claims.Count > 0)
            .Select(report => new CopyTraits(report, identities.Of(report, report.Report.Publisher), !OnlyPassesOn(report), clusterOf, policy))];
        Array.Sort(traits, CopyTraits.Compare);
    }

    /// <summary>Finds what the policy suspects.</summary>
    /// <param name="index">The live reports.</param>
    /// <param name="identities">Who the outlets are.</param>
    /// <param name="voices">What the reports declare.</param>
    /// <param name="clusterOf">The event that a claim is about.</param>
    /// <param name="policy">The policy.</param>
    public static CopySuspicions Find(LiveIndex index, PartyIdentities identities, OutletVoices voices, Func<LiveClaim, string> clusterOf, DossierPolicy policy)
    {
        if (!policy.Copies.Suspect)
        {
            return new CopySuspicions(clusterOf);
        }

        CopyFinder finder = new(index, identities, voices, clusterOf, policy);
        finder.FindTexts();
        finder.FindFigures();
        finder.FindEvidence();
        return finder.suspicions;
    }

    private bool OnlyPassesOn(LiveReport report) => report.Claims.All(claim => claim.Claim.EffectiveAttributions.All(route => voices.Cited(report, route).Count > 0));

    private void FindTexts()
    {
        Dictionary<ulong, List<int>> buckets = [];
        for (int i = 0; i < traits.Length; i++)
        {
            foreach (ulong band in traits[i].Sketch.Runs >= policy.Copies.LeastText ? traits[i].Sketch.Bands() : [])
            {
                Put(buckets, band, i);
            }
        }

        foreach ((int copy, (int original, int likeness)) in Earliest(buckets.Values, IsSoonAfter, (copy, original) =>
            traits[copy].Sketch.LikenessPermille(traits[original].Sketch) is var likeness && likeness >= policy.Copies.TextPermille ? likeness : null))
        {
            suspicions.Add(traits[copy].Report, Finding(copy, original, CopyGround.Text, $"the texts are nearly the same ({likeness} of 1,000 parts, estimated)") with { LikenessPermille = likeness });
        }
    }

    private void FindFigures()
    {
        Dictionary<string, List<int>> byCluster = new(StringComparer.Ordinal);
        for (int i = 0; i < traits.Length; i++)
        {
            foreach (string cluster in traits[i].Figures.Keys)
            {
                Put(byCluster, cluster, i);
            }
        }

        foreach ((string cluster, List<int> members) in byCluster.Where(item => item.Value.Count > 1).OrderBy(item => item.Key, StringComparer.Ordinal))
        {
            FigureComparison comparison = new([.. members.Select(member => traits[member])], cluster, policy.Copies);
            Dictionary<string, List<int>> buckets = new(StringComparer.Ordinal);
            foreach (int member in members)
            {
                foreach (string key in comparison.KeysOf(traits[member], MostFigures))
                {
                    Put(buckets, key, member);
                }
            }

            foreach ((int copy, (int original, _)) in Earliest(buckets.Values, IsSoonAfter, (copy, original) =>
                comparison.Points(traits[copy], traits[original]) is var points && points >= policy.Copies.Points ? points : null)
                .Where(item => !suspicions.CoversWholly(traits[item.Key].Report)))
            {
                suspicions.Add(traits[copy].Report, cluster, Finding(copy, original, CopyGround.Figures, $"both give {comparison.Describe(traits[copy], traits[original])}"));
            }
        }
    }

    private void FindEvidence()
    {
        Dictionary<string, List<int>> buckets = new(StringComparer.Ordinal);
        for (int i = 0; i < traits.Length; i++)
        {
            foreach (string hash in traits[i].Report.Report.Evidence.SelectMany(HashesOf).Distinct())
            {
                Put(buckets, hash, i);
            }
        }

        foreach ((string hash, List<int> bucket) in buckets.OrderBy(item => item.Key, StringComparer.Ordinal))
        {
            foreach ((int copy, (int original, _)) in Earliest([bucket], (_, _) => true, (_, _) => 1))
            {
                LiveReport report = traits[copy].Report;
                HashSet<string> files = [.. report.Report.Evidence.Where(item => HashesOf(item).Contains(hash)).Select(item => item.Id.Text)];
                LiveClaim[] resting = [.. report.Claims.Where(claim => claim.Claim.Evidence.Any(item => files.Contains(item.Ref.Text)))];
                if (resting.Length > 0)
                {
                    suspicions.Add(resting, Finding(copy, original, CopyGround.Evidence, $"both rest on one file ({hash})"));
                }
            }
        }
    }

    private static IEnumerable<string> HashesOf(Evidence evidence) => evidence.Hashes.Select(hash => $"{hash.Algorithm.Text} {hash.Value}");

    // For each report that is like another one, the first that it is like.
    private SortedDictionary<int, (int Original, int Likeness)> Earliest(IEnumerable<List<int>> buckets, Func<int, int, bool> isSoonAfter, Func<int, int, int?> likeness)
    {
        SortedDictionary<int, (int Original, int Likeness)> found = [];
        HashSet<(int, int)> compared = [];
        foreach (List<int> bucket in buckets)
        {
            for (int i = 1; i < bucket.Count; i++)
            {
                foreach (int original in Before(bucket, i, isSoonAfter))
                {
                    bool isEarlier = !found.TryGetValue(bucket[i], out (int Original, int Likeness) known) || original < known.Original;
                    if (isEarlier && compared.Add((bucket[i], original)) && likeness(bucket[i], original) is { } measured)
                    {
                        found[bucket[i]] = (original, measured);
                    }
                }
            }
        }

        return found;
    }

    private IEnumerable<int> Before(List<int> bucket, int position, Func<int, int, bool> isSoonAfter)
    {
        int nearest = Math.Max(0, position - MostBefore);
        for (int i = nearest; i < position; i++)
        {
            if (MayCopy(bucket[position], bucket[i], isSoonAfter))
            {
                yield return bucket[i];
            }
        }

        // The first in the bucket that is not too long ago.
        (int low, int high) = (0, nearest);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = isSoonAfter(bucket[position], bucket[middle]) ? (low, middle) : (middle + 1, high);
        }

        if (low < nearest && MayCopy(bucket[position], bucket[low], isSoonAfter))
        {
            yield return bucket[low];
        }
    }

    private bool MayCopy(int copy, int original, Func<int, int, bool> isSoonAfter) => traits[original].IsOriginal && traits[original].Outlet != traits[copy].Outlet
        && isSoonAfter(copy, original) && !Declares(copy, original) && !Declares(original, copy);

    private bool IsSoonAfter(int copy, int original) => traits[copy].IsSoonAfter(traits[original], policy.Copies);

    private bool Declares(int from, int to)
    {
        LiveReport report = traits[from].Report;
        if (!declared.TryGetValue(report, out HashSet<LiveReport>? upstream))
        {
            LiveReport[] cited = [.. voices.Parents(report).Concat(report.Claims.SelectMany(claim => claim.Claim.EffectiveAttributions.SelectMany(route => voices.Cited(report, route)))).Distinct()];
            upstream = declared[report] = [.. voices.Upstream(cited)];
        }

        return upstream.Contains(traits[to].Report);
    }

    private CopyFinding Finding(int copy, int original, CopyGround ground, string why) => new()
    {
        Report = traits[copy].Report.Prefix,
        Of = traits[original].Report.Prefix,
        Ground = ground,
        Why = why,
    };

    // Traits are in order, so that buckets are.
    private static void Put<T>(Dictionary<T, List<int>> buckets, T key, int number)
        where T : notnull
    {
        List<int> bucket = buckets.TryGetValue(key, out List<int>? known) ? known : buckets[key] = [];
        if (bucket.Count == 0 || bucket[^1] != number)
        {
            bucket.Add(number);
        }
    }
}
