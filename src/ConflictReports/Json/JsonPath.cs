using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ConflictReports.Json;

/// <summary>Where a pass over tokens is, from which pointers are made only when they are needed.</summary>
internal sealed class JsonPath
{
    /// <summary>The most characters of a pointer; instead of a longer one, that of the nearest container that has a shorter one is given.</summary>
    public const int LongestPointer = 8192;

    private readonly List<Frame> frames = [];
    private JsonTokenType last;

    /// <summary>An open object with the token start of its latest name, or an open array with the index of its latest item; -1 for none yet.</summary>
    private readonly record struct Frame(bool IsObject, int Child);

    /// <summary>Takes note of a token before it is looked at.</summary>
    public void Enter(JsonTokenType type, int token)
    {
        if (type is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            frames.RemoveAt(frames.Count - 1);
        }
        else if (type == JsonTokenType.PropertyName)
        {
            frames[^1] = frames[^1] with { Child = token };
        }
        else if (frames.Count > 0 && !frames[^1].IsObject)
        {
            frames[^1] = frames[^1] with { Child = frames[^1].Child + 1 };
        }
    }

    /// <summary>Takes note of a token after it was looked at.</summary>
    public void Leave(JsonTokenType type)
    {
        if (type is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            frames.Add(new Frame(type == JsonTokenType.StartObject, -1));
        }

        last = type;
    }

    /// <summary>The pointer of the token entered.</summary>
    public string Here(ReadOnlySpan<byte> json) => Write(json, frames.Count);

    /// <summary>The pointer of the space before the next token: that of the member whose value comes, or of the container.</summary>
    public string Around(ReadOnlySpan<byte> json) => Write(json, last == JsonTokenType.PropertyName ? frames.Count : frames.Count - 1);

    /// <summary>The pointer where no further token could be read.</summary>
    public string AtFault(ReadOnlySpan<byte> json, bool afterComma)
    {
        bool isItem = frames.Count > 0 && !frames[^1].IsObject && (afterComma || last == JsonTokenType.StartArray);
        return isItem ? $"{Around(json)}/{Text(frames[^1].Child + 1)}" : Around(json);
    }

    // A document of few megabytes can have names so long that its pointers fill the memory; the nearest container that can be named does instead.
    private string Write(ReadOnlySpan<byte> json, int count)
    {
        StringBuilder pointer = new();
        for (int i = 0; i < count; i++)
        {
            string step = frames[i].IsObject ? JsonLocator.Escape(MemberName.At(json, frames[i].Child)) : Text(frames[i].Child);
            if (pointer.Length + 1 + step.Length > LongestPointer)
            {
                break;
            }

            pointer.Append('/').Append(step);
        }

        return pointer.ToString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
