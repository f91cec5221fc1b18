namespace ConflictReports.Consumers.Tests.Validators;

/// <summary>All accepted differences between validators of others and the library, in structure.</summary>
internal static class ConsumerDifferences
{
    private static readonly string[] LastLineFeed = ["\\n\"", "\\u000a\"", "\\u000A\""];
    private static readonly string[] WholeNumberInOtherWords = ["e0", ".0"];

    /// <summary>The list. An entry that covers nothing, or more than two of a hundred structural cases, is a failure.</summary>
    public static IReadOnlyList<ConsumerDifference> All { get; } =
    [
        .. BeyondTheSchema(SchemaConsumer.Ajv.Name),
        .. BeyondTheSchema(SchemaConsumer.Hyperjump.Name),
        .. BeyondTheSchema(SchemaConsumer.PythonName),
        .. BeyondTheSchema(SchemaConsumer.SourcemetaName),
        .. BeyondTheSchema(ProfileConsumer.Name),
        new(SchemaConsumer.PythonName, "pattern", Accepts: true, "in Python's regular expressions $ matches before a last line feed as well, in ECMAScript's, which JSON Schema takes, only at the end") { Traces = LastLineFeed },
        new(SchemaConsumer.PythonName, "propertyNames", Accepts: true, "the pattern of a name has the same $") { Traces = LastLineFeed },
        new(SchemaConsumer.PythonName, "type", Accepts: false, "draft-04 leaves open whether 1e0 is an integer; the package says no in that dialect") { Dialect = "draft-04", Traces = WholeNumberInOtherWords },
        new(SchemaConsumer.SourcemetaName, "type", Accepts: false, "draft-04 leaves open whether 1e0 is an integer; the package says no in that dialect") { Dialect = "draft-04", Traces = WholeNumberInOtherWords },
    ];

    // What no schema can say, and so no consumer of it can know.
    private static ConsumerDifference[] BeyondTheSchema(string consumer) =>
    [
        new(consumer, "multipleOf", Accepts: true, "a schema sees a number's value, not its digits: that a figure has too many decimals is known to the reader alone") { Mark = "CR1005" },
        new(consumer, "pattern", Accepts: true, "no pattern can compare two dates: that an interval runs backwards is known to the reader alone") { Mark = "CR1204" },
    ];
}
