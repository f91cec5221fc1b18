using ConflictReports.Values;

namespace ConflictReports;

/// <summary>A part of a resource by a fragment identifier (W3C Web Annotation, section 4.2.1).</summary>
public sealed record FragmentSelector : Selector
{
    /// <summary>The fragment, without the number sign. Never empty.</summary>
    public required string Value { get; init; }

    /// <summary>The specification that says what the fragment means.</summary>
    public WebAddress? ConformsTo { get; init; }

    /// <inheritdoc/>
    protected override string Describe() => Value;
}
