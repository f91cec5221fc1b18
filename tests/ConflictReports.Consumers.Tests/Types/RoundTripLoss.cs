namespace ConflictReports.Consumers.Tests.Types;

/// <summary>A loss that a generator's types cause when they read a document and write it, known and accepted.</summary>
/// <param name="Types">The generator and its language.</param>
/// <param name="Covers">Which differences it is.</param>
/// <param name="Reason">Why.</param>
internal sealed record RoundTripLoss(string Types, Func<JsonDifference, bool> Covers, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Types}: {Reason}";
}
