namespace ConflictReports.Values;

/// <summary>A time as a text gives it: as precise as the text and no more.</summary>
/// <remarks>At least one of <see cref="Edtf"/> and <see cref="Verbatim"/> is there.</remarks>
[AtLeastOne(nameof(Edtf), nameof(Verbatim))]
public sealed record ReportedTime : ExtensibleRecord
{
    /// <summary>The time in EDTF (ISO 8601-2), levels 0 to 2.</summary>
    public Edtf? Edtf { get; init; }

    /// <summary>The words as printed, such as <c>last week</c>. Never empty.</summary>
    public string? Verbatim { get; init; }

    /// <summary>What <see cref="Edtf"/> rests on. Default: not said.</summary>
    public TimeBasis? Basis { get; init; }

    /// <summary>What a relative time is relative to.</summary>
    public TimeAnchor? Anchor { get; init; }

    /// <summary>The time zone of a local time: an IANA name such as <c>Europe/Minsk</c>, or an offset such as <c>+03:00</c>. Default: not known.</summary>
    public string? Zone { get; init; }

    /// <summary>A time stated by the text in EDTF.</summary>
    /// <param name="edtf">The time.</param>
    /// <param name="verbatim">The words as printed, or null.</param>
    /// <returns>The time, with basis <see cref="TimeBasis.Stated"/>.</returns>
    public static ReportedTime Stated(Edtf edtf, string? verbatim = null) => new() { Edtf = edtf, Verbatim = verbatim, Basis = TimeBasis.Stated };

    /// <summary>A time that the recorder worked out.</summary>
    /// <param name="edtf">The time.</param>
    /// <param name="verbatim">The words as printed, or null.</param>
    /// <returns>The time, with basis <see cref="TimeBasis.Inferred"/>.</returns>
    public static ReportedTime Inferred(Edtf edtf, string? verbatim = null) => new() { Edtf = edtf, Verbatim = verbatim, Basis = TimeBasis.Inferred };

    /// <inheritdoc/>
    protected override string Describe() => Edtf?.Text ?? JsonText.Quote(Verbatim ?? "");
}
