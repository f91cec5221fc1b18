using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ConflictReports.Validation.SinglePass;

/// <summary>Reads memory without checking bounds. The only place where that is done; whoever uses it says why the bounds hold. Builds for debugging check them.</summary>
internal static class Unchecked
{
    /// <summary>An item of an array.</summary>
    /// <param name="items">The array.</param>
    /// <param name="index">From 0 on, below the length.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T At<T>(T[] items, ulong index)
    {
        Debug.Assert(index < (ulong)items.Length, "The index is within the array.");
        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(items), (nuint)index);
    }

    /// <summary>An item behind a first one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T At<T>(ref readonly T first, int index) => Unsafe.Add(ref Unsafe.AsRef(in first), (nuint)(uint)index);

    /// <summary>The eight bytes that begin at a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Eight(ref readonly byte first, int start) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref Unsafe.AsRef(in first), (nuint)(uint)start));

    /// <summary>The 32 bytes that begin at a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Block(ref readonly byte first, int start) => Vector256.LoadUnsafe(in first, (nuint)(uint)start);
}
