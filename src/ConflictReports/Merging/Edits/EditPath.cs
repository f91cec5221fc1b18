using System.Globalization;
using System.Text.Json;

namespace ConflictReports.Merging.Edits;

/// <summary>Paths by identity, as <see cref="MemberChange.Path"/> describes them.</summary>
internal static class EditPath
{
    /// <summary>The path of the report.</summary>
    public const string Root = "";

    /// <summary>The path of a member.</summary>
    public static string Member(string path, string name) => $"{path}/{Escape(name)}";

    /// <summary>The path of the items of a list that have a key.</summary>
    public static string Item(string path, string key) => $"{path}/[{Escape(key)}]";

    /// <summary>The names and bracketed keys of a path; null if the text is no path.</summary>
    public static string[]? Split(string path) => path.StartsWith('/') ? [.. path.Split('/').Skip(1).Select(Unescape)] : null;

    /// <summary>The key in brackets, or null if there are none.</summary>
    public static string? KeyOf(string segment) => segment is ['[', .., ']'] ? segment[1..^1] : null;

    /// <summary>The path of the place to which a JSON pointer leads; of the last place on the way that is there.</summary>
    public static string OfPointer(JsonElement report, string pointer)
    {
        string path = Root;
        JsonElement value = report;
        EditShape shape = EditShape.Report;
        foreach (string segment in Split(pointer) ?? [])
        {
            if (shape.Kind == EditShapeKind.List && int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < value.GetArrayLength())
            {
                value = value[index];
                path = Item(path, shape.Identity!.KeyOf(value));
                shape = shape.Item;
            }
            else if (shape.Kind is EditShapeKind.Record or EditShapeKind.Map)
            {
                EditShape member = shape.Member(value, segment);
                path = Member(path, segment);
                if (!value.TryGetProperty(segment, out value))
                {
                    break;
                }

                shape = member;
            }
            else
            {
                break;
            }
        }

        return path;
    }

    private static string Escape(string text) => text.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Unescape(string text) => text.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
