namespace ConflictReports.Consumers.Tests.Validators;

/// <summary>A difference between a consumer and the library that is known and accepted.</summary>
/// <param name="Consumer">The consumer.</param>
/// <param name="Keyword">The keyword that the two judge differently; where the schema cannot say what the library knows, the library's code.</param>
/// <param name="Accepts">Whether the consumer accepts what the library refuses; otherwise it refuses what the library accepts.</param>
/// <param name="Reason">Why, and why it is right to leave it.</param>
internal sealed record ConsumerDifference(string Consumer, string Keyword, bool Accepts, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Consumer} {(Accepts ? "accepts" : "refuses")} ({Keyword}): {Reason}";
}
