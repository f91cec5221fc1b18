namespace ConflictReports.Validation.SinglePass;

/// <summary>
/// What is remembered from one document to the next: which member followed which, the last time. It is a guess at what comes next, and only speed depends on it.
/// </summary>
/// <param name="size">The number of guesses.</param>
internal sealed class PassMemory(int size)
{
    private readonly byte[] guesses = new byte[size];

    /// <summary>How many guesses an object has: one for what follows each member, and one, the last, for the first member.</summary>
    public const int Guesses = ObjectPart.OtherMember + 2;

    /// <summary>The guesses of an object: the index each of a member that its schema names.</summary>
    public Span<byte> Of(ObjectPart part) => guesses.AsSpan(part.FirstGuess, Guesses);
}
