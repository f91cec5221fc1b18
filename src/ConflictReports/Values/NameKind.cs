using System.Text.Json.Serialization;

namespace ConflictReports.Values;

/// <summary>What sort of name a text is. Absent: not said.</summary>
[JsonConverter(typeof(ClosedSetConverter<NameKind>))]
public enum NameKind
{
    /// <summary>The form the recorder holds to be right.</summary>
    Preferred,

    /// <summary>As the text prints it.</summary>
    AsPrinted,

    /// <summary>A wrong spelling of the text, kept beside the right one.</summary>
    Misspelt,

    /// <summary>The name in another script, by sound or by letter.</summary>
    Transliteration,

    /// <summary>Another name in use, such as a nom de guerre.</summary>
    Alias,

    /// <summary>A name no longer in use.</summary>
    Former,
}
