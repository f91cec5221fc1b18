using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>
/// Base of all records of a document, and of no others: members that this version does not know survive reading and writing, at every level.
/// </summary>
public abstract record ExtensibleRecord
{
    // The serializer's dictionary lives inside this wrapper, so that the generated record equality compares by value.
    private UnknownMembers unknownMembers;

    // A record outside of the library would lose its unknown members: a serializer's generator there does not see the member that holds them.
    private protected ExtensibleRecord()
    {
    }

    /// <summary>The members that this version does not know. Default: none.</summary>
    [JsonIgnore]
    public UnknownMembers UnknownMembers
    {
        get => unknownMembers;
        init => unknownMembers = value;
    }

    /// <summary>The serializer's way in and out; it has no field of its own.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? ExtensionData
    {
        get => unknownMembers.Dictionary;
        set => unknownMembers = new UnknownMembers(value, takeOver: true);
    }

    /// <summary>The record in a few words on one line, for logs and debuggers; not a format to parse.</summary>
    /// <returns>The record's name and what identifies it.</returns>
    public sealed override string ToString()
    {
        string description = Describe();
        return description.Length == 0 ? GetType().Name : $"{GetType().Name} {JsonText.OneLine(description)}";
    }

    /// <summary>What identifies this record to a person, on one line, without the name of its type.</summary>
    /// <returns>A few words; may be empty.</returns>
    protected abstract string Describe();
}
