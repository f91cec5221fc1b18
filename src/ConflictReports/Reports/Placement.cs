using System.Text.Json.Serialization;
using ConflictReports.Values;

namespace ConflictReports;

/// <summary>Where in a text a claim stands. Absent: not said.</summary>
[JsonConverter(typeof(ClosedSetConverter<Placement>))]
public enum Placement
{
    /// <summary>In the title.</summary>
    Headline,

    /// <summary>In the opening paragraph or the standfirst.</summary>
    Lead,

    /// <summary>In the main text.</summary>
    Body,

    /// <summary>In a passage that recalls what went before.</summary>
    Background,

    /// <summary>Under an image.</summary>
    Caption,
}
