using System.Text;
using ConflictReports.Diagnostics;
using ConflictReports.Json;
using FluentAssertions;

namespace ConflictReports.Tests.Json;

/// <summary>What holds of the outcome of any reading.</summary>
internal static class Outcomes
{
    /// <summary>Either a report or findings; each finding has a sentence and a place in the document; line and column are those of the offset.</summary>
    public static void ShouldBeConsistent(this ReadOutcome outcome, byte[] document, string because = "")
    {
        (outcome.Report is null).Should().Be(!outcome.Diagnostics.IsEmpty, because);
        outcome.Succeeded.Should().Be(outcome.Report is not null, because);
        outcome.Passed.Should().Be(
            outcome.Succeeded ? ValidationStage.Structure : outcome.Diagnostics[0].Descriptor.Stage == ValidationStage.Syntax && outcome.Passed is null ? null : ValidationStage.Syntax,
            because);
        foreach (Diagnostic diagnostic in outcome.Diagnostics)
        {
            diagnostic.Severity.Should().Be(Severity.Error, because);
            diagnostic.Message.Should().NotBeEmpty(because);
            diagnostic.ToString().Should().NotContainAny("\n", "\r");
            diagnostic.Location.ShouldBeIn(document, because);
        }
    }

    /// <summary>The place lies in the document, and its line and column are those of its offset.</summary>
    public static void ShouldBeIn(this Location location, byte[] document, string because = "")
    {
        location.Offset.Should().BeInRange(0, document.Length, because);
        location.Pointer.Should().MatchRegex("^(/|$)", because);
        int offset = (int)location.Offset;
        bool isInsideOfCharacter = offset < document.Length && (document[offset] & 0xC0) == 0x80;
        if (!isInsideOfCharacter)
        {
            (location.Line, location.Column).Should().Be(PositionOf(document, offset), $"{because} {location}");
        }
    }

    /// <summary>The line and column of a byte, counted anew: a line ends with CR, LF or both; a byte-order mark is not part of the first line.</summary>
    public static (int Line, int Column) PositionOf(byte[] document, int offset)
    {
        int start = document.AsSpan().StartsWith("\ufeff"u8) ? 3 : 0;
        if (offset <= start)
        {
            return (1, 1);
        }

        bool splitsEndOfLine = offset < document.Length && document[offset] == '\n' && document[offset - 1] == '\r';
        string before = Encoding.UTF8.GetString(document, start, offset - start);
        string[] lines = (splitsEndOfLine ? before[..^1] : before).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\r', '\n');
        return (lines.Length, lines[^1].Length + 1 + (splitsEndOfLine ? 1 : 0));
    }
}
