using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace ConflictReports.Cli.Inputs;

/// <summary>Tells a report, a feed and a run apart by the first two lines that are not blank.</summary>
internal static class ContentShape
{
    private const int SmallEnoughToLookAgain = 64 * 1024;
    private const byte LineFeed = (byte)'\n';

    /// <summary>How a run begins, and no JSON.</summary>
    public static ReadOnlySpan<byte> RunStart => "sha256:"u8;

    /// <summary>Looks at the start of a stream without taking anything from it.</summary>
    /// <param name="pipe">The stream.</param>
    /// <param name="limit">How many bytes are looked at; a line beyond it is a feed's, which is read in bounded memory.</param>
    /// <param name="cancellationToken">Ends the looking.</param>
    public static async Task<InputShape> DecideAsync(PipeReader pipe, long limit, CancellationToken cancellationToken)
    {
        long next = 0;
        while (true)
        {
            ReadResult result = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            long length = result.Buffer.Length;
            InputShape shape = length >= next || result.IsCompleted ? Decide(result.Buffer, result.IsCompleted) : InputShape.Unknown;
            bool isDecided = shape != InputShape.Unknown || length > limit;
            pipe.AdvanceTo(result.Buffer.Start, isDecided ? result.Buffer.Start : result.Buffer.End);
            if (isDecided)
            {
                return shape == InputShape.Unknown ? InputShape.Feed : shape;
            }

            // Long lines are looked at when they have doubled, so that the work stays linear.
            next = length < SmallEnoughToLookAgain ? 0 : length * 2;
        }
    }

    /// <summary>Looks at a whole text.</summary>
    public static InputShape Decide(ReadOnlyMemory<byte> text) => Decide(new ReadOnlySequence<byte>(text), isWhole: true);

    private static InputShape Decide(ReadOnlySequence<byte> text, bool isWhole)
    {
        if (!TryTakeLine(ref text, isWhole, out ReadOnlySequence<byte> first))
        {
            return isWhole ? InputShape.Report : InputShape.Unknown;
        }

        if (first.Length > RunStart.Length && first.Slice(0, RunStart.Length).ToArray().AsSpan().SequenceEqual(RunStart))
        {
            return InputShape.Run;
        }

        if (IsValue(first))
        {
            return !IsBlank(text) ? InputShape.Feed : isWhole ? InputShape.Report : InputShape.Unknown;
        }

        if (AwaitsMore(first))
        {
            return InputShape.Report;
        }

        bool hasSecond = TryTakeLine(ref text, isWhole, out ReadOnlySequence<byte> second);
        return hasSecond ? IsValue(second) ? InputShape.Feed : InputShape.Report : isWhole ? InputShape.Report : InputShape.Unknown;
    }

    private static bool TryTakeLine(ref ReadOnlySequence<byte> text, bool isWhole, out ReadOnlySequence<byte> line)
    {
        while (true)
        {
            SequencePosition? end = text.PositionOf(LineFeed);
            if (end is null)
            {
                line = isWhole ? text : default;
                text = isWhole ? text.Slice(text.End) : text;
                return !IsBlank(line);
            }

            line = text.Slice(0, end.Value);
            text = text.Slice(text.GetPosition(1, end.Value));
            if (!IsBlank(line))
            {
                return true;
            }
        }
    }

    private static bool IsBlank(ReadOnlySequence<byte> text)
    {
        foreach (ReadOnlyMemory<byte> part in text)
        {
            if (part.Span.IndexOfAnyExcept(" \t\r\n"u8) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsValue(ReadOnlySequence<byte> line)
    {
        try
        {
            Utf8JsonReader reader = new(line, new JsonReaderOptions { MaxDepth = 256 });
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // A first line that ends thus goes on in the next.
    private static bool AwaitsMore(ReadOnlySequence<byte> line)
    {
        ReadOnlySpan<byte> trimmed = line.ToArray().AsSpan().TrimEnd(" \t\r"u8);
        return trimmed is [.., (byte)'{' or (byte)'[' or (byte)',' or (byte)':'];
    }
}
