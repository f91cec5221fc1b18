namespace ConflictReports.Values;

/// <summary>A place as a text gives it, with as much of a location as is known.</summary>
public sealed record Place : ExtensibleRecord
{
    /// <summary>The names of the place, in every spelling that was met.</summary>
    public EquatableArray<Name> Names { get; init; }

    /// <summary>What kind of place it is. Default: not said.</summary>
    public PlaceKind? Kind { get; init; }

    /// <summary>How the thing lies to the place. Default: not said, read as at it.</summary>
    public PlaceRelation? Relation { get; init; }

    /// <summary>The countries it lies in, or that claim it (ISO 3166-1 alpha-2).</summary>
    public EquatableArray<CountryCode> Countries { get; init; }

    /// <summary>The names of the administrative areas it lies in, from the largest to the smallest.</summary>
    public EquatableArray<string> Admin { get; init; }

    /// <summary>What registers call it.</summary>
    public EquatableArray<Identifier> Identifiers { get; init; }

    /// <summary>Its shape or position: a GeoJSON geometry (RFC 7946), longitude before latitude, WGS 84.</summary>
    public Geometry? Geometry { get; init; }

    /// <summary>What the geometry stands for. Default: not said.</summary>
    public CoordinateRole? CoordinateRole { get; init; }

    /// <summary>How far from the geometry the thing may have been, in metres, 0 or more.</summary>
    public Figure? RadiusMeters { get; init; }

    /// <summary>The precision in another scheme's code, such as UCDP's or ACLED's.</summary>
    public SchemeCode? Precision { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => Names.IsEmpty ? (Kind?.Text ?? "") : Names[0].Text;
}
