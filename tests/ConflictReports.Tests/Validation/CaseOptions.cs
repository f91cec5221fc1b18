using ConflictReports.Json;
using ConflictReports.Validation;
using ConflictReports.Values;

namespace ConflictReports.Tests.Validation;

/// <summary>What the validator of a case is told.</summary>
/// <param name="AsOf">The instant that counts as now; absent: none.</param>
/// <param name="UnderstoodExtensions">The URIs of extensions that count as understood; absent: none.</param>
/// <param name="MaxDepth">The deepest nesting; absent: the default.</param>
/// <param name="MaxStringBytes">The longest string; absent: the default.</param>
/// <param name="MaxValues">The largest number of values; absent: the default.</param>
/// <param name="MaxDocumentBytes">The largest document; absent: the default.</param>
internal sealed record CaseOptions(
    Timestamp? AsOf = null,
    IReadOnlyList<string>? UnderstoodExtensions = null,
    int? MaxDepth = null,
    int? MaxStringBytes = null,
    long? MaxValues = null,
    long? MaxDocumentBytes = null)
{
    /// <summary>The options as the library takes them.</summary>
    public ValidationOptions ToValidationOptions() => new()
    {
        AsOf = AsOf,
        UnderstoodExtensions = [.. UnderstoodExtensions ?? []],
        Reading = ReadOptions.Default with
        {
            MaxDepth = MaxDepth ?? ReadOptions.Default.MaxDepth,
            MaxStringBytes = MaxStringBytes ?? ReadOptions.Default.MaxStringBytes,
            MaxValues = MaxValues ?? ReadOptions.Default.MaxValues,
            MaxDocumentBytes = MaxDocumentBytes ?? ReadOptions.Default.MaxDocumentBytes,
        },
    };
}
