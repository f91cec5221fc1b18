using System.Text.Json;

namespace ConflictReports.Values;

/// <summary>A value of a document that has the wrong form; thrown by the converters of the value types and turned into a diagnostic by the reader.</summary>
internal sealed class ValueFormatException : JsonException
{
    public ValueFormatException(Type valueType, string found, string expected, ValueFault fault = ValueFault.Form, string pointer = "")
        : base(Sentence(found, expected))
    {
        ValueType = valueType;
        Found = found;
        Expected = expected;
        Fault = fault;
        Pointer = pointer;
    }

    /// <summary>The type whose form was missed.</summary>
    public Type ValueType { get; }

    /// <summary>What was found, ready for a sentence: a quoted text, or "a number".</summary>
    public string Found { get; }

    /// <summary>What was expected, a noun phrase.</summary>
    public string Expected { get; }

    /// <summary>What kind of fault it is.</summary>
    public ValueFault Fault { get; }

    /// <summary>Where inside of the value the fault is, an RFC 6901 pointer; empty for the value itself.</summary>
    public string Pointer { get; }

    /// <summary>The sentence for people; a hint that ends as a question keeps its question mark.</summary>
    public static string Sentence(string found, string expected) => $"Found {found}, expected {expected}{(expected.EndsWith('?') ? "" : ".")}";
}
