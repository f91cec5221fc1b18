using System.Text.Json.Nodes;
using ConflictReports.Testing;

namespace ConflictReports.PartnerProfiles.Tests;

/// <summary>The released schema of a report in draft-04.</summary>
internal static class Draft04
{
    /// <summary>The bytes of the file.</summary>
    public static byte[] Bytes => File.ReadAllBytes(Repository.PathOf("schemas", "1.0", "dialects", "draft-04", "conflict-report.schema.json"));

    /// <summary>The file as JSON.</summary>
    public static JsonNode Read() => JsonNode.Parse(Bytes)!;
}
