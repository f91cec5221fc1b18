namespace ConflictReports.Validation.SinglePass;

/// <summary>A place of a <see cref="WordTable{T}"/>.</summary>
/// <typeparam name="T">What is kept beside each word.</typeparam>
internal readonly struct WordSlot<T>(ulong first, ulong last, int length, int index, T value)
    where T : struct
{
    /// <summary>The empty place. No word has such bytes.</summary>
    public static readonly WordSlot<T> None = new(ulong.MaxValue, ulong.MaxValue, -1, -1, default);

    /// <summary>What is kept beside the word. A field, for it is read where it is.</summary>
    public readonly T Value = value;

    /// <summary>The first eight bytes of a word of more; otherwise zero.</summary>
    public ulong First { get; } = first;

    /// <summary>The last eight bytes, or all of them and zeros.</summary>
    public ulong Last { get; } = last;

    /// <summary>The number of bytes. Where all bytes are the same, words of several lengths begin and end alike.</summary>
    public int Length { get; } = length;

    /// <summary>The index of the word; -1 if the place is empty.</summary>
    public int Index { get; } = index;

    /// <summary>Whether a word that begins and ends so is here.</summary>
    public bool Is(ulong first, ulong last, int length) => First == first && Last == last && Length == length;
}
