using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>What sort of party a source or an actor is. Open: partners may use other terms of the same form.</summary>
[JsonConverter(typeof(TextValueConverter<SourceKind>))]
public sealed class SourceKind : OpenTerm<SourceKind>, IVocabulary<SourceKind>, ITextValue<SourceKind>
{
    private SourceKind(string text)
        : base(text)
    {
    }

    /// <summary>A person who speaks or acts for themself.</summary>
    public static SourceKind Person { get; } = new("person");

    /// <summary>A person in an office, who speaks or acts by virtue of it.</summary>
    public static SourceKind OfficeHolder { get; } = new("office-holder");

    /// <summary>Several people without an organization, such as local residents.</summary>
    public static SourceKind Group { get; } = new("group");

    /// <summary>A part of a population, such as an ethnic group or the men of an age.</summary>
    public static SourceKind PopulationGroup { get; } = new("population-group");

    /// <summary>A state as a whole.</summary>
    public static SourceKind State { get; } = new("state");

    /// <summary>A ministry, an agency of state, a court or a council.</summary>
    public static SourceKind GovernmentBody { get; } = new("government-body");

    /// <summary>The armed force of a state, or a part of it.</summary>
    public static SourceKind ArmedForce { get; } = new("armed-force");

    /// <summary>An armed organization that is not a state's.</summary>
    public static SourceKind ArmedGroup { get; } = new("armed-group");

    /// <summary>Any other organization, such as a firm or an association.</summary>
    public static SourceKind Organization { get; } = new("organization");

    /// <summary>An organization of states.</summary>
    public static SourceKind InternationalOrganization { get; } = new("international-organization");

    /// <summary>A party or a movement.</summary>
    public static SourceKind PoliticalOrganization { get; } = new("political-organization");

    /// <summary>A newspaper, a broadcaster, a web site.</summary>
    public static SourceKind Outlet { get; } = new("outlet");

    /// <summary>A news agency.</summary>
    public static SourceKind Agency { get; } = new("agency");

    /// <summary>A person who assesses for others.</summary>
    public static SourceKind Analyst { get; } = new("analyst");

    /// <summary>An institute that assesses for others.</summary>
    public static SourceKind ThinkTank { get; } = new("think-tank");

    /// <summary>An account on a platform whose holder is not known.</summary>
    public static SourceKind Account { get; } = new("account");

    /// <summary>A data set as a source.</summary>
    public static SourceKind Dataset { get; } = new("dataset");

    /// <summary>A device, such as a satellite or a radar.</summary>
    public static SourceKind Sensor { get; } = new("sensor");

    /// <summary>A program that produces text, images or findings of its own.</summary>
    public static SourceKind AiSystem { get; } = new("ai-system");

    /// <inheritdoc/>
    public static IReadOnlyList<SourceKind> Known { get; } =
    [
        Person, OfficeHolder, Group, PopulationGroup, State, GovernmentBody, ArmedForce, ArmedGroup, Organization,
        InternationalOrganization, PoliticalOrganization, Outlet, Agency, Analyst, ThinkTank, Account, Dataset, Sensor, AiSystem,
    ];

    /// <inheritdoc/>
    public static SourceKind? Create(string text, out string? expected) =>
        CreateTerm(text, static term => new SourceKind(term), "a kind of source or actor", out expected);

    /// <inheritdoc/>
    public static JsonObject CreateSchema() => CreateTermSchema();
}
