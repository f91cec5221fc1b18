using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>How a publication was made from another.</summary>
[JsonConverter(typeof(ClosedSetConverter<DerivationKind>))]
public enum DerivationKind
{
    /// <summary>The same text printed again.</summary>
    Republication,

    /// <summary>The text of an agency or a partner under a licence.</summary>
    Syndication,

    /// <summary>A shorter account of it.</summary>
    Summary,

    /// <summary>Put together from several.</summary>
    Aggregation,

    /// <summary>It quotes the other at length.</summary>
    Quotation,
}
