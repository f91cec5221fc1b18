using System.Text.Json.Serialization;

namespace ConflictReports;

/// <summary>Whoever publishes or says something.</summary>
public sealed record Source : Party
{
    /// <summary>Whether the text names it. Default: named if it has names, otherwise unnamed.</summary>
    [JsonPropertyOrder(-16)]
    public Anonymity? Anonymity { get; init; }

    /// <summary>Whether the text names it, with its default: named if it has names, else unnamed.</summary>
    [JsonIgnore]
    public Anonymity EffectiveAnonymity => Anonymity ?? (Names.IsEmpty ? ConflictReports.Anonymity.Unnamed : ConflictReports.Anonymity.Named);
}
