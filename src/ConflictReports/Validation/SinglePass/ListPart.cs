using System.Collections.Immutable;

namespace ConflictReports.Validation.SinglePass;

/// <summary>What a list has to be; schemas are places in the table, -1 is none.</summary>
/// <param name="MinItems">The least number of items.</param>
/// <param name="MaxItems">The greatest number of items.</param>
/// <param name="Prefix">The schemas of the first items.</param>
/// <param name="Items">The schema of the others.</param>
internal sealed record ListPart(int MinItems, int MaxItems, ImmutableArray<int> Prefix, int Items);
