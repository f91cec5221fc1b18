using System.Diagnostics.CodeAnalysis;
using ConflictReports.Values;

namespace ConflictReports.Ratings;

/// <summary>
/// A rating by the Admiralty code: a letter for the source, a digit for the information, each judged by itself; at least one of them.
/// </summary>
/// <remarks>
/// A letter rates a source or a speaker's hop in a claim, a digit rates a claim. Neither is derived from the other: B does not entail 2.
/// </remarks>
[AtLeastOne(nameof(Reliability), nameof(Credibility))]
public sealed record AdmiraltyRating : RatingValue
{
    /// <summary>How far the source can be relied on. Absent: not rated, which is not the same as F.</summary>
    public Reliability? Reliability { get; init; }

    /// <summary>How credible the information is. Absent: not rated, which is not the same as 6.</summary>
    public Credibility? Credibility { get; init; }

    /// <summary>The code as analysts write it: <c>B2</c>, or <c>B</c> or <c>2</c> where only one is rated; empty if neither is.</summary>
    /// <returns>The code.</returns>
    public string ToCode() =>
        (Reliability is { } letter ? ClosedSet<Reliability>.NameOf(letter) : "") + (Credibility is { } digit ? ClosedSet<Credibility>.NameOf(digit) : "");

    /// <summary>Reads a code as analysts write it.</summary>
    /// <param name="code">A letter A to F, a digit 1 to 6, or the letter and then the digit; upper case, without space.</param>
    /// <param name="rating">The rating, or null.</param>
    /// <returns>Whether the text is such a code. MISP's letter G is none.</returns>
    public static bool TryParseCode([NotNullWhen(true)] string? code, [NotNullWhen(true)] out AdmiraltyRating? rating)
    {
        rating = null;
        if (code is null or { Length: 0 or > 2 })
        {
            return false;
        }

        Reliability? reliability = ClosedSet<Reliability>.TryParse(code[..1], out Reliability letter) ? letter : null;
        Credibility? credibility = ClosedSet<Credibility>.TryParse(code[^1..], out Credibility digit) ? digit : null;
        bool ok = code.Length == 1 ? reliability is not null || credibility is not null : reliability is not null && credibility is not null;
        rating = ok ? new AdmiraltyRating { Reliability = reliability, Credibility = credibility } : null;
        return ok;
    }

    /// <inheritdoc/>
    protected override string Describe() => ToCode();
}
