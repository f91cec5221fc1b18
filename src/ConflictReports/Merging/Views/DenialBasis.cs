using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>What makes a claim a denial; of the first three, the first that fits.</summary>
[JsonConverter(typeof(ClosedSetConverter<DenialBasis>))]
public enum DenialBasis
{
    /// <summary>The speaker is said to deny it: the verb of the attribution.</summary>
    Verb,

    /// <summary>Somebody asserts that the claim denies another one.</summary>
    Relation,

    /// <summary>The claim is negated, with whatever verb.</summary>
    Negation,

    /// <summary>A reason, a purpose or a pretext of the claim is negated, whatever the claim itself is.</summary>
    Qualifier,
}
