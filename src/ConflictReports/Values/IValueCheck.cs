namespace ConflictReports.Values;

/// <summary>A converter that can say of the text of a value whether it has its form, beyond what its schema fragment says.</summary>
internal interface IValueCheck
{
    /// <summary>What was expected, a noun phrase; null if the text has the form.</summary>
    /// <param name="text">The string's characters, or the number as written.</param>
    string? FindExpected(string text);

    /// <summary>Whether the value has its form at a glance, without a string being made; false leaves the question to <see cref="FindExpected"/>.</summary>
    /// <param name="utf8Text">The string's characters in UTF-8, or the number as written.</param>
    bool IsPlain(ReadOnlySpan<byte> utf8Text);
}
