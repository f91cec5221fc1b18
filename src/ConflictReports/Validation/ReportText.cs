using System.Globalization;

namespace ConflictReports.Validation;

/// <summary>A free text of a report: a member that takes any string, or an item of a list of such.</summary>
/// <param name="Text">The text.</param>
/// <param name="Part">The record that holds it.</param>
/// <param name="Member">The name of the member.</param>
/// <param name="Index">The number of the item, from 0; null if the member is no list.</param>
internal readonly record struct ReportText(string Text, ReportPart Part, string Member, int? Index)
{
    /// <summary>The JSON Pointer (RFC 6901) of the text.</summary>
    public string Pointer => Index is { } index ? string.Create(CultureInfo.InvariantCulture, $"{Part.Pointer}/{Member}/{index}") : $"{Part.Pointer}/{Member}";
}
