using System.Text.Json.Serialization;
using ConflictReports.Ratings;
using ConflictReports.Values;

namespace ConflictReports.Merging;

/// <summary>A credibility on the Admiralty code that the rules suggest; it never replaces a person's rating.</summary>
public sealed record CredibilitySuggestion
{
    /// <summary>The suggested digit of the Admiralty code.</summary>
    public required Credibility Credibility { get; init; }

    /// <summary>The rule: <c>R1</c> to <c>R6</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The rule in words.</summary>
    public required string Why { get; init; }

    /// <summary>The lower figure of origins of the value.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public required int Supporting { get; init; }

    /// <summary>The greatest lower figure of origins of a value that contradicts it; 0 if there is none.</summary>
    [JsonConverter(typeof(NonNegativeIntegerConverter))]
    public required int Contradicting { get; init; }

    /// <summary>The claims that the numbers rest on, in order: of the origins that count for the value, and of those that count for the value that contradicts it most.</summary>
    public EquatableArray<string> Rests { get; init; }
}
