using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>What sources and actors have in common.</summary>
public abstract record Party : ExtensibleRecord
{
    /// <summary>The local id, unique over the whole report.</summary>
    [JsonPropertyOrder(-20)]
    public required LocalId Id { get; init; }

    /// <summary>What kind of party it is.</summary>
    [JsonPropertyOrder(-19)]
    public required SourceKind Kind { get; init; }

    /// <summary>Its names, in every spelling that was met.</summary>
    [JsonPropertyOrder(-18)]
    public EquatableArray<Name> Names { get; init; }

    /// <summary>What the text calls it where it gives no name, such as <c>a regional health official</c>. Never empty.</summary>
    [JsonPropertyOrder(-17)]
    public string? Descriptor { get; init; }

    /// <summary>The country it belongs to (ISO 3166-1 alpha-2).</summary>
    [JsonPropertyOrder(-15)]
    public CountryCode? Country { get; init; }

    /// <summary>What registers call it; two parties that share one are the same.</summary>
    [JsonPropertyOrder(-14)]
    public EquatableArray<Identifier> Identifiers { get; init; }

    /// <summary>Whom it belongs to or speaks for, as the text says.</summary>
    [JsonPropertyOrder(-13)]
    public EquatableArray<Affiliation> Affiliations { get; init; }

    /// <summary>A remark for people. Never empty.</summary>
    [JsonPropertyOrder(-12)]
    public string? Note { get; init; }

    /// <summary>The preferred name, or the first one, or the descriptor, or the id: what a person calls it.</summary>
    [JsonIgnore]
    public string DisplayName
    {
        get
        {
            foreach (Name name in Names)
            {
                if (name.Kind == NameKind.Preferred)
                {
                    return name.Text;
                }
            }

            return Names.IsEmpty ? Descriptor ?? Id.Text : Names[0].Text;
        }
    }

    /// <inheritdoc/>
    protected override string Describe() => $"{Id} ({DisplayName})";
}
