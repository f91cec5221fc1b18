namespace ConflictReports.Values;

/// <summary>A converter that can say of the text of a value whether it has its form, beyond what its schema fragment says.</summary>
internal interface IValueCheck
{
    /// <summary>What was expected, a noun phrase; null if the text has the form.</summary>
    /// <param name="text">The string's characters, or the number as written.</param>
    string? FindExpected(string text);

    /// <summary>The form by which most values can be told at a glance, without a string being made.</summary>
    PlainForm PlainForm { get; }
}
