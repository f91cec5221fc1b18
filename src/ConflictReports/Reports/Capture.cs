using ConflictReports.Values;

namespace ConflictReports;

/// <summary>How evidence was captured.</summary>
[AtLeastOne(nameof(At), nameof(By), nameof(Tool), nameof(RequestUrl), nameof(FinalUrl), nameof(Status))]
public sealed record Capture : ExtensibleRecord
{
    /// <summary>When the evidence was captured.</summary>
    public Timestamp? At { get; init; }

    /// <summary>By whom, as a person would write it. Never empty.</summary>
    public string? By { get; init; }

    /// <summary>The program and its version. Never empty.</summary>
    public string? Tool { get; init; }

    /// <summary>The address that was asked for.</summary>
    public WebAddress? RequestUrl { get; init; }

    /// <summary>The address that answered, after redirections.</summary>
    public WebAddress? FinalUrl { get; init; }

    /// <summary>The HTTP status of the answer.</summary>
    public int? Status { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => At?.Text ?? "";
}
