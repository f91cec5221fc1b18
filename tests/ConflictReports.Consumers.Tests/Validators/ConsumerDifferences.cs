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
        new(EveryConsumer, "CR1204", Accepts: true, "the pattern of a date says which characters it has; whether the day exists and the interval runs forward is known to the reader alone"),
        new(SchemaConsumer.PythonName, "CR1201", Accepts: true, "Debian has no rfc3339-validator, without which FormatChecker does not know date-time; the pattern beside it does not count days"),
    ];
}
