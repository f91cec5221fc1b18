namespace ConflictReports.Testing.Mutants;

/// <summary>A document to be judged by several routes.</summary>
/// <param name="Target">The schema.</param>
/// <param name="Document">The bytes.</param>
internal readonly record struct RouteMutant(RouteTarget Target, byte[] Document);
