using ConflictReports.Validation.Feeds;

namespace ConflictReports.Validation;

/// <summary>Makes a <see cref="FeedSummary"/>, line by line. For one thread at a time; memory grows with partners and codes, not with lines.</summary>
public sealed class FeedSummaryBuilder
{
    private readonly int mostCases;
    private readonly int mostPartners;
    private readonly TotalsDraft all;
    private readonly SortedDictionary<string, TotalsDraft> partners = new(StringComparer.Ordinal);
    private TotalsDraft? unnamed;
    private TotalsDraft? others;

    /// <summary>Makes a builder.</summary>
    /// <param name="mostCases">How many cases of each code are kept, as a whole and of each partner; from 0. Default: 3.</param>
    /// <param name="mostPartners">How many partners are kept apart, from 0: the first that come; further ones are counted together. Default: 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public FeedSummaryBuilder(int mostCases = 3, int mostPartners = 1000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mostCases);
        ArgumentOutOfRangeException.ThrowIfNegative(mostPartners);
        this.mostCases = mostCases;
        this.mostPartners = mostPartners;
        all = new TotalsDraft(mostCases);
    }

    /// <summary>Adds a line of a feed, or an amendment.</summary>
    /// <param name="line">The line.</param>
    /// <param name="file">The file it is in, if there are several.</param>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is null.</exception>
    public void Add(ValidatedLine line, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(line);
        TotalsDraft partner = DraftOf(line.Partner);
        all.Add(line, file);
        partner.Add(line, file);
    }

    /// <summary>The summary of what was added so far.</summary>
    /// <returns>The summary.</returns>
    public FeedSummary Build() => new()
    {
        Totals = all.ToTotals(),
        Partners =
        [
            .. partners.Select(pair => new PartnerTotals(pair.Key, pair.Value.ToTotals())),
            .. unnamed is null ? [] : (PartnerTotals[])[new PartnerTotals(null, unnamed.ToTotals())],
        ],
        Others = others?.ToTotals(),
    };

    private TotalsDraft DraftOf(string? partner)
    {
        if (partner is null)
        {
            return unnamed ??= new TotalsDraft(mostCases);
        }

        if (!partners.TryGetValue(partner, out TotalsDraft? draft))
        {
            if (partners.Count >= mostPartners)
            {
                return others ??= new TotalsDraft(mostCases);
            }

            partners.Add(partner, draft = new TotalsDraft(mostCases));
        }

        return draft;
    }
}
