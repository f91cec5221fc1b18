using ConflictReports.Values;

namespace ConflictReports;

/// <summary>What a partner adds under a URI of its own.</summary>
public sealed record Extension : ExtensibleRecord
{
    /// <summary>Whether a reader that does not know it must refuse the report. Default: false.</summary>
    public bool? MustUnderstand { get; init; }

    /// <summary>The data of the extension: any JSON value but null.</summary>
    public JsonFragment? Data { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => Data?.ToString() ?? "";
}
