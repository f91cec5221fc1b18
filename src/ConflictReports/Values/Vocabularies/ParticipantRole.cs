using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>What a party has to do with the event of a claim. Open: partners may use other terms of the same form.</summary>
[JsonConverter(typeof(TextValueConverter<ParticipantRole>))]
public sealed class ParticipantRole : OpenTerm<ParticipantRole>, IVocabulary<ParticipantRole>, ITextValue<ParticipantRole>
{
    private ParticipantRole(string text)
        : base(text)
    {
    }

    /// <summary>Does it.</summary>
    public static ParticipantRole Actor { get; } = new("actor");

    /// <summary>It is done to them on purpose.</summary>
    public static ParticipantRole Target { get; } = new("target");

    /// <summary>Bears the consequences without being aimed at.</summary>
    public static ParticipantRole Affected { get; } = new("affected");

    /// <summary>Orders, demands or threatens it.</summary>
    public static ParticipantRole Authority { get; } = new("authority");

    /// <summary>Has the benefit.</summary>
    public static ParticipantRole Beneficiary { get; } = new("beneficiary");

    /// <summary>Takes part beside the actor.</summary>
    public static ParticipantRole Associate { get; } = new("associate");

    /// <summary>Is involved on one side, without a direction; the role of both sides of a clash.</summary>
    public static ParticipantRole Party { get; } = new("party");

    /// <inheritdoc/>
    public static IReadOnlyList<ParticipantRole> Known { get; } =
    [
        Actor, Target, Affected, Authority, Beneficiary, Associate, Party,
    ];

    /// <inheritdoc/>
    public static ParticipantRole? Create(string text, out string? expected) =>
        CreateTerm(text, static term => new ParticipantRole(term), "a role", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
