using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>By whose convention a number was fixed. Absent: nothing is known of any convention, as in most news.</summary>
[JsonConverter(typeof(ClosedSetConverter<CountingConvention>))]
public enum CountingConvention
{
    /// <summary>As the text gives it, without any convention of the recorder.</summary>
    AsStated,

    /// <summary>The lowest number any source supports, as ACLED codes fatalities: words become fixed numbers, and 0 also means that none was reported.</summary>
    AcledConservative,

    /// <summary>The best estimate of the UCDP between its low and high estimates; the sum of the sides' deaths, of civilians and of unknown.</summary>
    UcdpBest,
}
