using ConflictReports.Values;

namespace ConflictReports;

/// <summary>What a speaker is quoted from.</summary>
[AtLeastOne(nameof(Report), nameof(Url), nameof(Kind), nameof(Title), nameof(Published))]
public sealed record Citation : ExtensibleRecord
{
    /// <summary>The id of the report of it, if there is one.</summary>
    public ReportId? Report { get; init; }

    /// <summary>The address of what is quoted from.</summary>
    public WebAddress? Url { get; init; }

    /// <summary>What kind of publication it is; a platform is named by it, not by a hop.</summary>
    public ReportKind? Kind { get; init; }

    /// <summary>The title of what is quoted from.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>When what is quoted from was published.</summary>
    public ReportedTime? Published { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => Title?.Text ?? Report?.Text ?? Url?.Text ?? Kind?.Text ?? "";
}
