using System.Text.Json.Serialization.Metadata;
using ConflictReports.Values;

namespace ConflictReports.Schemas;

/// <summary>What the data of an extension is.</summary>
public sealed record ExtensionSchema
{
    /// <summary>The URI of the extension: its name in <c>extensions</c> of a report.</summary>
    public required ReportId Uri { get; init; }

    /// <summary>The contract of its data, as of <see cref="Json.ExtensionContracts"/>. The schema has a definition named after its type.</summary>
    public required JsonTypeInfo Data { get; init; }
}
