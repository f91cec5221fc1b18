namespace ConflictReports.Testing.Simulation;

/// <summary>Whoever knows, or makes up, something of an event: what all words about it go back to.</summary>
/// <param name="Id">Unlike that of every other origin of the world.</param>
/// <param name="Kind">Who it is.</param>
/// <param name="Person">The number of the person, of the ministry, or of the outlet before it is brought below their number.</param>
/// <param name="Beliefs">What it holds true of each measure of the deed.</param>
internal sealed record TrueOrigin(string Id, TrueOriginKind Kind, int Person, int[] Beliefs);
