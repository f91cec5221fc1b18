namespace ConflictReports.Ratings;

/// <summary>What the digits of the Admiralty code are called and what may be compared.</summary>
public static class CredibilityExtensions
{
    extension(Credibility credibility)
    {
        /// <summary>Whether the digit judges anything: true for 1 to 5, false for 6.</summary>
        public bool HasValue => credibility is not Credibility.CannotBeJudged;

        /// <summary>The published name, such as <c>Probably true</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The digit is not declared.</exception>
        public string Label => credibility switch
        {
            Credibility.ConfirmedByOtherSources => "Confirmed by other sources",
            Credibility.ProbablyTrue => "Probably true",
            Credibility.PossiblyTrue => "Possibly true",
            Credibility.Doubtful => "Doubtful",
            Credibility.Improbable => "Improbable",
            Credibility.CannotBeJudged => "Truth cannot be judged",
            _ => throw new ArgumentOutOfRangeException(nameof(credibility)),
        };

        /// <summary>How many steps this digit is below another: positive if it is the less credible one.</summary>
        /// <param name="other">The other digit.</param>
        /// <returns>-4 to 4, or null if either is 6, which has no place in the order.</returns>
        public int? StepsBelow(Credibility other) => credibility.HasValue && other.HasValue ? credibility - other : null;
    }
}
