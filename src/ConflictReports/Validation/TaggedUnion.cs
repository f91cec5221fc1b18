using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ConflictReports.Validation;

/// <summary>Alternatives of objects that one required member with fixed texts tells apart.</summary>
/// <param name="Tag">The name of the member.</param>
/// <param name="Branches">The place of the schema of each text of the member.</param>
/// <param name="Values">The texts, in the order of the schema.</param>
internal sealed record TaggedUnion(string Tag, FrozenDictionary<string, int> Branches, ImmutableArray<string> Values);
