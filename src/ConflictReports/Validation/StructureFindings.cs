using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation;

/// <summary>What a schema finds in a document.</summary>
/// <param name="Diagnostics">The findings in the order of their places; at most as many as were asked for.</param>
/// <param name="Suppressed">How many further findings there are, from 0.</param>
/// <param name="IsComplete">Whether the whole document was judged. False if its bytes are not JSON, it nests too deeply, or goes on after its value: then there may be more to find.</param>
public sealed record StructureFindings(EquatableArray<Diagnostic> Diagnostics, int Suppressed, bool IsComplete)
{
    /// <summary>Nothing is wrong.</summary>
    internal static StructureFindings None { get; } = new([], 0, IsComplete: true);

    /// <summary>Whether the whole document was judged and nothing was found.</summary>
    public bool IsValid => IsComplete && Diagnostics.IsEmpty && Suppressed == 0;
}
