using ConflictReports.Consumers.Tests.Cases;

namespace ConflictReports.Consumers.Tests.Validators;

/// <summary>A difference between a consumer and the library that is known and accepted.</summary>
/// <param name="Consumer">The consumer.</param>
/// <param name="Keyword">The keyword that the two judge differently.</param>
/// <param name="Accepts">Whether the consumer accepts what the library refuses; otherwise it refuses what the library accepts.</param>
/// <param name="Reason">Why, and why it is right to leave it.</param>
internal sealed record ConsumerDifference(string Consumer, string Keyword, bool Accepts, string Reason)
{
    /// <summary>What the comparison calls the difference. Default: the keyword; where the schema cannot say what the library knows, the library's code.</summary>
    public string Mark { get; init; } = Keyword;

    /// <summary>The dialect in which alone it is accepted. Default: any.</summary>
    public string? Dialect { get; init; }

    /// <summary>What the document has that makes the difference, as it stands in its text. Default: nothing in particular.</summary>
    public IReadOnlyList<string> Traces { get; init; } = [];

    /// <summary>Whether this is such a difference.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="item">The case.</param>
    /// <param name="marks">What the comparison calls the difference: keywords and codes.</param>
    /// <param name="accepts">Whether the consumer accepts the document.</param>
    public bool Covers(SchemaFile schema, SchemaCase item, IReadOnlyCollection<string> marks, bool accepts) =>
        Accepts == accepts && marks.Contains(Mark) && (Dialect is null || Dialect == schema.Dialect)
        && (Traces.Count == 0 || Traces.Any(trace => item.Document.Contains(trace, StringComparison.Ordinal)));

    /// <inheritdoc/>
    public override string ToString() => $"{Consumer} {(Accepts ? "accepts" : "refuses")} ({Keyword}{(Dialect is null ? "" : $", {Dialect}")}): {Reason}";
}
