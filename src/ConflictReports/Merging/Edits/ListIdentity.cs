using System.Text.Json;

namespace ConflictReports.Merging.Edits;

/// <summary>What tells the items of a list apart when two versions of it are compared. Never their index.</summary>
internal sealed class ListIdentity
{
    private const string Id = "id";

    private readonly bool hasIds;
    private readonly string[] members;

    private ListIdentity(bool hasIds, bool isWhole, string[] members)
    {
        this.hasIds = hasIds;
        IsWhole = isWhole;
        this.members = [.. members.Select(JsonNamingPolicy.CamelCase.ConvertName)];
    }

    /// <summary>Their ids, which all have.</summary>
    public static ListIdentity ById { get; } = new(hasIds: true, isWhole: false, []);

    /// <summary>Their values: an item that was changed is another item.</summary>
    public static ListIdentity ByValue { get; } = new(hasIds: false, isWhole: false, []);

    /// <summary>Nothing: the place of an item means something, so the list is one value.</summary>
    public static ListIdentity AsWhole { get; } = new(hasIds: false, isWhole: true, []);

    /// <summary>Whether the list is one value.</summary>
    public bool IsWhole { get; }

    /// <summary>Some of their members, named as in C#.</summary>
    public static ListIdentity ByMembers(params string[] members) => new(hasIds: false, isWhole: false, members);

    /// <summary>The id of an item that has one, and some of the members of another.</summary>
    public static ListIdentity ByIdOrMembers(params string[] members) => new(hasIds: true, isWhole: false, members);

    /// <summary>The key of an item.</summary>
    public string KeyOf(JsonElement item)
    {
        if (hasIds && item.TryGetProperty(Id, out JsonElement id))
        {
            return id.GetString()!;
        }

        return members.Length == 0
            ? ValueText(item)
            : string.Join(';', members.Where(name => item.TryGetProperty(name, out _)).Select(name => $"{name}={ValueText(item.GetProperty(name))}"));
    }

    /// <summary>Whether a key is an id, which no change of the other members touches.</summary>
    public bool IsId(string key) => hasIds && key.Length > 0 && !key.Contains('=', StringComparison.Ordinal);

    // A word is written as it is and anything else as JSON, so that two values never have one text.
    private static string ValueText(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text && char.IsAsciiLetter(text[0])
            && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or ':' or '/' or '+' or '#') && text is not ("true" or "false" or "null")
            ? text
            : value.GetRawText();
}
