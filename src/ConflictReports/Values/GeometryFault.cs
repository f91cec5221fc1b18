namespace ConflictReports.Values;

/// <summary>Why a JSON value is no geometry: where inside of it (an RFC 6901 pointer), what was found, and what was expected.</summary>
internal sealed record GeometryFault(string Found, string Expected, ValueFault Fault, string Pointer = "")
{
    /// <summary>The same fault, seen from the value that has the faulty one under this name or index.</summary>
    public GeometryFault Under(string name) => this with { Pointer = $"/{name}{Pointer}" };

    /// <summary>What was found and where, for a sentence.</summary>
    public string FoundThere => Pointer.Length == 0 ? Found : $"{Found} at {Pointer} of the geometry";
}
