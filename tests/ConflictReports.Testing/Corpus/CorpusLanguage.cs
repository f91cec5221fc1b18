namespace ConflictReports.Testing.Corpus;

/// <summary>What a corpus says in one language. All people, outlets and settlements are invented.</summary>
/// <param name="Tag">The language tag.</param>
/// <param name="Country">The country whose outlets write in the language.</param>
/// <param name="Zone">The zone of the country's clocks, and its offset in winter and in summer.</param>
internal sealed record CorpusLanguage(string Tag, string Country, string Zone)
{
    /// <summary>The longitude and latitude around which the settlements lie; a degree away is still in the country.</summary>
    public required (double Longitude, double Latitude) Middle { get; init; }

    /// <summary>The outlets that publish.</summary>
    public required string[] Outlets { get; init; }

    /// <summary>The people who write, speak and are asked.</summary>
    public required string[] People { get; init; }

    /// <summary>The ministry of the country's own side.</summary>
    public required string Ministry { get; init; }

    /// <summary>The settlements.</summary>
    public required CorpusPlace[] Places { get; init; }

    /// <summary>The region of the settlements.</summary>
    public required string Region { get; init; }

    /// <summary>A sentence for each of <see cref="CorpusDeed.All"/>; the settlement comes before it.</summary>
    public required string[] Sentences { get; init; }

    /// <summary>The words before a number that make it a lower bound, an upper bound, a rough figure.</summary>
    public required (string AtLeast, string UpTo, string About) Hedges { get; init; }

    /// <summary>The word for the day before.</summary>
    public required string Yesterday { get; init; }

    /// <summary>A reason that is given for a deed.</summary>
    public required string Reason { get; init; }

    /// <summary>What a page is called.</summary>
    public required string Headline { get; init; }
}
