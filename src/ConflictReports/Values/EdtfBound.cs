namespace ConflictReports.Values;

/// <summary>The first or the last instant that an <see cref="Edtf"/> expression may mean, or the mark that there is none because that end is open or unknown.</summary>
/// <remarks><see langword="default"/> is unknown.</remarks>
public readonly record struct EdtfBound
{
    private EdtfBound(EdtfEndKind kind, EdtfInstant? instant)
    {
        Kind = kind;
        Instant = instant;
    }

    /// <summary>The bound of an open end.</summary>
    public static EdtfBound Open => new(EdtfEndKind.Open, null);

    /// <summary>The bound of an unknown end.</summary>
    public static EdtfBound Unknown => default;

    /// <summary>Whether the bound is given, open or unknown.</summary>
    public EdtfEndKind Kind { get; }

    /// <summary>The instant; null exactly if <see cref="Kind"/> is not <see cref="EdtfEndKind.Given"/>.</summary>
    public EdtfInstant? Instant { get; }

    /// <summary>Makes the bound of a given end.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The bound.</returns>
    public static EdtfBound At(EdtfInstant instant) => new(EdtfEndKind.Given, instant);

    /// <summary>This bound moved by a span, such as a tolerance for approximate dates; an open or unknown bound stays as it is.</summary>
    /// <param name="span">How far, negative for earlier; a fraction of a second is cut.</param>
    /// <returns>The moved bound, no further than the range of <see cref="EdtfInstant"/>.</returns>
    public EdtfBound Plus(TimeSpan span) => Instant is { } instant ? At(instant.Plus(span)) : this;

    /// <summary>The instant, <c>open</c> or <c>unknown</c>.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => Instant?.ToString() ?? (Kind == EdtfEndKind.Open ? "open" : "unknown");

    /// <summary>The mark of an end that is not given.</summary>
    internal static EdtfBound Without(EdtfEndKind kind) => new(kind, null);
}
