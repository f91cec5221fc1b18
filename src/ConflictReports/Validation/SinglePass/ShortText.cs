using ConflictReports.Values;

namespace ConflictReports.Validation.SinglePass;

/// <summary>
/// What a string of fewer than 32 bytes has to be, for the nodes whose demands can all be asked at once without a branch: which of them count is said by masks, all bits or none.
/// A processor that works ahead mistakes branches that depend on which member comes next.
/// </summary>
internal sealed class ShortText
{
    private ShortText(WordTable? words, PlainForm form)
    {
        Words = words ?? WordTable.None;
        WordMask = words is null ? 0 : uint.MaxValue;
        IdMask = form is PlainForm.LocalId or PlainForm.Term ? uint.MaxValue : 0;
        TermMask = form == PlainForm.Term ? uint.MaxValue : 0;
        FreeMask = words is null && form == PlainForm.None ? uint.MaxValue : 0;
    }

    /// <summary>The words that fit, if they count.</summary>
    public WordTable Words { get; }

    /// <summary>Whether the text has to be one of the words.</summary>
    public uint WordMask { get; }

    /// <summary>Whether it has to be of the characters of a local id or a term.</summary>
    public uint IdMask { get; }

    /// <summary>Whether it has to be built as a term is.</summary>
    public uint TermMask { get; }

    /// <summary>Whether it may be any text; texts with escapes and beyond ASCII are left to others.</summary>
    public uint FreeMask { get; }

    /// <summary>The demands of a node, or null if there are others.</summary>
    public static ShortText? Of(TextPart text) => text switch
    {
        { IsWordOnly: true } => new ShortText(text.Words, PlainForm.None),
        { IsLengthOnly: true, MinLength: <= 1, MaxLength: >= WordTable.Width } => text.MinLength == 1 ? new ShortText(null, PlainForm.None) : null,
        { Words: null, Check.Form: PlainForm.LocalId or PlainForm.Term } => new ShortText(null, text.Check!.Form),
        _ => null,
    };

    /// <summary>Whether a text fits, as far as it is told here.</summary>
    public bool Fits(ReadOnlySpan<byte> text) =>
        WordMask != 0 ? Words.Find(WordTable.ToWord(text), text.Length) >= 0
        : TermMask != 0 ? PlainText.IsTerm(text)
        : IdMask != 0 ? PlainText.IsLocalId(text)
        : !text.IsEmpty && !text.Contains((byte)'\\') && !text.ContainsAnyExceptInRange((byte)' ', (byte)0x7F);
}
