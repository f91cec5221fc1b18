using System.Numerics;
using ConflictReports.Json;
using ConflictReports.Values;

namespace ConflictReports.Validation.Feeds;

/// <summary>An item of a report in four bytes: its kind, and 28 bits of the hash of its local id.</summary>
/// <remarks>
/// Two ids of one report share a code with odds of 1 to 2^28. Then a reference to an item that is not there is taken for one that is; an item that is there is never missed.
/// </remarks>
internal static class ItemCode
{
    private const int KindBits = 4;

    /// <summary>The code of an item.</summary>
    public static uint Of(LocalId id, ItemKind kind, FingerprintKey key) => OfName(id, key) | (uint)BitOperations.TrailingZeroCount((int)kind);

    /// <summary>The code of a local id without a kind.</summary>
    public static uint OfName(LocalId id, FingerprintKey key) => (uint)key.OfText(id.Text).First << KindBits;

    /// <summary>The code without its kind.</summary>
    public static uint NameOf(uint code) => code >> KindBits << KindBits;

    /// <summary>The kind.</summary>
    public static ItemKind KindOf(uint code) => (ItemKind)(1 << (int)(code & ((1 << KindBits) - 1)));
}
