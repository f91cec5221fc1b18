namespace ConflictReports.Consumers.Tests.Validators;

/// <summary>All accepted differences between validators of others and the library, in structure.</summary>
internal static class ConsumerDifferences
{
    /// <summary>The consumer of an entry that holds for every one, since it is the schema that cannot say what the library knows.</summary>
    public const string EveryConsumer = "every consumer";

    /// <summary>The list. An entry that covers nothing, or more than two of a hundred structural cases, is a failure.</summary>
    public static IReadOnlyList<ConsumerDifference> All { get; } =
    [
        new(EveryConsumer, "CR1005", Accepts: true, "a schema sees a number's value, not its digits: that a number has too many decimals is known to the reader alone"),
        new(EveryConsumer, "CR1204", Accepts: true, "no pattern can compare two dates: that an interval runs backwards is known to the reader alone"),
        new(SchemaConsumer.PythonName, "pattern", Accepts: true, "in Python's regular expressions $ matches before a last line feed as well, in ECMAScript's, which JSON Schema takes, only at the end"),
        new(SchemaConsumer.PythonName, "propertyNames", Accepts: true, "the pattern of a name has the same $"),
        new(SchemaConsumer.PythonName, "type", Accepts: false, "draft-04 leaves open whether 1e0 is an integer; the package says no in that dialect"),
        new(SchemaConsumer.SourcemetaName, "type", Accepts: false, "draft-04 leaves open whether 1e0 is an integer; the package says no in that dialect"),
    ];
}
