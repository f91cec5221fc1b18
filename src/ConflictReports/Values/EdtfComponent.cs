namespace ConflictReports.Values;

/// <summary>The year, month, day or division code of an <see cref="EdtfDate"/>, as written.</summary>
public readonly record struct EdtfComponent
{
    private readonly string? text;

    internal EdtfComponent(string text, EdtfQualification qualification)
    {
        this.text = text;
        Qualification = qualification;
    }

    /// <summary>
    /// The digits as written, with <c>X</c> for each unspecified one, a minus sign before a negative year, and without qualifiers: <c>156X</c>, <c>-0044</c>,
    /// <c>06</c>.
    /// </summary>
    public string Text => text ?? "";

    /// <summary>How this component is qualified, by a qualifier of its own or by one that covers it.</summary>
    public EdtfQualification Qualification { get; }

    /// <summary>Whether at least one digit is unspecified.</summary>
    public bool HasUnspecifiedDigits => Text.Contains('X', StringComparison.Ordinal);

    /// <summary>The number, or null if a digit is unspecified.</summary>
    public int? Value
    {
        get
        {
            ReadOnlySpan<char> digits = Text.AsSpan().TrimStart('-');
            if (digits.IsEmpty || HasUnspecifiedDigits)
            {
                return null;
            }

            int number = 0;
            foreach (char digit in digits)
            {
                number = (number * 10) + (digit - '0');
            }

            return digits.Length < Text.Length ? -number : number;
        }
    }

    /// <summary>The text, without qualifiers.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
