using System.Text.Json.Serialization.Metadata;

namespace ConflictReports.Schemas;

/// <summary>A member that a caller adds to a record of the format. The records keep it among their unknown members.</summary>
public sealed record MemberSchema
{
    /// <summary>The record, such as <see cref="Claim"/>.</summary>
    public required Type Owner { get; init; }

    /// <summary>The name of the member in JSON. To stay clear of members of later versions, use a prefix of your own, such as <c>example-desk</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The contract of its value, as of <see cref="Json.ExtensionContracts"/>.</summary>
    public required JsonTypeInfo Contract { get; init; }

    /// <summary>What it means. Default: null, not described.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the record must have it. Default: false.</summary>
    public bool IsRequired { get; init; }
}
