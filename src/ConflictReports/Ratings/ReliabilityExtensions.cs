namespace ConflictReports.Ratings;

/// <summary>What the letters of the Admiralty code are called and what may be compared.</summary>
public static class ReliabilityExtensions
{
    extension(Reliability reliability)
    {
        /// <summary>Whether the letter judges anything: true for A to E, false for F.</summary>
        public bool HasValue => reliability is not Reliability.F;

        /// <summary>The published name, such as <c>Usually reliable</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The letter is not declared.</exception>
        public string Label => reliability switch
        {
            Reliability.A => "Completely reliable",
            Reliability.B => "Usually reliable",
            Reliability.C => "Fairly reliable",
            Reliability.D => "Not usually reliable",
            Reliability.E => "Unreliable",
            Reliability.F => "Reliability cannot be judged",
            _ => throw new ArgumentOutOfRangeException(nameof(reliability)),
        };

        /// <summary>How many steps this letter is below another: positive if it is the less reliable one.</summary>
        /// <param name="other">The other letter.</param>
        /// <returns>-4 to 4, or null if either is F, which has no place in the order.</returns>
        public int? StepsBelow(Reliability other) => reliability.HasValue && other.HasValue ? reliability - other : null;
    }
}
