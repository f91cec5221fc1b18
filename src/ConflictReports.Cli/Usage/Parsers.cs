using System.CommandLine.Parsing;
using ConflictReports.Cli.Findings;
using ConflictReports.Diagnostics;
using ConflictReports.Validation;
using ConflictReports.Values;

namespace ConflictReports.Cli.Usage;

/// <summary>Reads the values of options, and says what was expected instead.</summary>
internal static class Parsers
{
    /// <summary>Reads a value that the library defines.</summary>
    public static T? Value<T>(ArgumentResult argument)
        where T : TextValue<T>, ITextValue<T> => Value<T>(argument, argument.Tokens[^1].Value);

    /// <summary>Reads several values that the library defines.</summary>
    public static T[] Values<T>(ArgumentResult argument)
        where T : TextValue<T>, ITextValue<T> => [.. argument.Tokens.Select(token => Value<T>(argument, token.Value)).OfType<T>()];

    /// <summary>Reads a whole number from 1.</summary>
    public static int Count(ArgumentResult argument)
    {
        string text = argument.Tokens[^1].Value;
        if (!int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int count) || count < 1)
        {
            argument.AddError($"'{text}' is not a whole number from 1 to {int.MaxValue}.");
        }

        return count;
    }

    /// <summary>Reads one of several words.</summary>
    public static string Word(ArgumentResult argument, IReadOnlyCollection<string> words)
    {
        string text = argument.Tokens[^1].Value;
        if (!words.Contains(text, StringComparer.Ordinal))
        {
            argument.AddError($"'{text}' is not {(words.Count == 1 ? "" : "one of ")}{string.Join(", ", words)}.{DidYouMean(text, words)}");
        }

        return text;
    }

    /// <summary>Reads codes whose findings may be left out.</summary>
    public static DiagnosticCode[] MutableCodes(ArgumentResult argument) =>
        [.. argument.Tokens.Select(token => Adjustable(argument, token.Value)).OfType<DiagnosticCode>()];

    /// <summary>Reads codes with the severity that replaces their own.</summary>
    public static KeyValuePair<DiagnosticCode, Severity>[] Severities(ArgumentResult argument)
    {
        List<KeyValuePair<DiagnosticCode, Severity>> severities = [];
        foreach (string text in argument.Tokens.Select(token => token.Value))
        {
            string[] parts = text.Split('=');
            if (parts.Length != 2 || SeverityWords.Find(parts[1]) is not { } severity)
            {
                argument.AddError($"'{text}' is not CODE=SEVERITY, such as CR1102=error; a severity is one of {string.Join(", ", SeverityWords.All)}.");
            }
            else if (Adjustable(argument, parts[0]) is { } code)
            {
                severities.Add(new(code, severity));
            }
        }

        return [.. severities];
    }

    /// <summary>A question for a misspelt word, with a space before it; empty if nothing is near.</summary>
    public static string DidYouMean(string misspelt, IEnumerable<string> words) => NearestWord.Find(misspelt, words) is { } near ? $" Did you mean '{near}'?" : "";

    private static DiagnosticCode? Adjustable(ArgumentResult argument, string text)
    {
        DiagnosticDescriptor? descriptor = ReportValidator.Default.Descriptors.FirstOrDefault(descriptor => descriptor.Code.Text == text);
        if (descriptor is null)
        {
            argument.AddError($"'{text}' is not a code of this version.{DidYouMean(text, ReportValidator.Default.Descriptors.Select(known => known.Code.Text))}");
        }
        else if (descriptor.Stage != ValidationStage.Meaning)
        {
            // A rule on meaning may give warnings beside errors; syntax and structure never do.
            argument.AddError($"{text} is an error, and an error can be neither muted nor lowered: {descriptor.Title}.");
            return null;
        }

        return descriptor?.Code;
    }

    private static T? Value<T>(ArgumentResult argument, string text)
        where T : TextValue<T>, ITextValue<T>
    {
        T? value = T.Create(text, out string? expected);
        if (value is null)
        {
            argument.AddError($"'{text}' is not {expected}.");
        }

        return value;
    }
}
