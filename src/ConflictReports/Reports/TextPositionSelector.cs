namespace ConflictReports;

/// <summary>A part of a text by position (W3C Web Annotation, section 4.2.5).</summary>
public sealed record TextPositionSelector : Selector
{
    /// <summary>The position of the first character, from 0, in Unicode code points.</summary>
    public required int Start { get; init; }

    /// <summary>The position after the last character, in Unicode code points.</summary>
    public required int End { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => $"{Start} to {End}";
}
