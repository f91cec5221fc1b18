using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>What came of an enquiry. None of these says that a claim is false.</summary>
[JsonConverter(typeof(ClosedSetConverter<EnquiryOutcome>))]
public enum EnquiryOutcome
{
    /// <summary>The question was put; the text says no more.</summary>
    Asked,

    /// <summary>No answer came.</summary>
    NoReply,

    /// <summary>The one asked refused to comment.</summary>
    Declined,

    /// <summary>An answer came without the detail asked for.</summary>
    DetailWithheld,

    /// <summary>A claim was made and no evidence offered.</summary>
    NoEvidenceGiven,

    /// <summary>Whoever tried could not verify it.</summary>
    CouldNotVerify,

    /// <summary>Whoever tried verified it.</summary>
    Verified,
}
