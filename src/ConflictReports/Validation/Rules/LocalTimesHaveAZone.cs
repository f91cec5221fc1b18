using System.Globalization;
using ConflictReports.Diagnostics;
using ConflictReports.Values;

namespace ConflictReports.Validation.Rules;

/// <summary>CR1211: a time of day says whose clock shows it.</summary>
internal sealed class LocalTimesHaveAZone : ReportRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = Describe(
        "CR1211",
        Severity.Warning,
        "Say whose clock shows a time of day",
        "The same hour is another day elsewhere, so that two reports of one night seem to speak of two days; abbreviations such as CST name several zones. Only information where the zone is missing altogether, since pages often do not give it.",
        "Add the offset to the time, or set zone to an IANA name such as Europe/Kyiv or an offset such as +03:00.");

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach ((ReportedTime time, ReportPart part) in context.Parts.Of<ReportedTime>())
        {
            TimeSpan? zoneOffset = time.Zone is null ? null : ReadOffset(time.Zone);
            if (time.Zone is not null && zoneOffset is null && !IsZoneName(time.Zone))
            {
                context.Add($"{part.Pointer}/zone", $"Found the zone {JsonText.Quote(time.Zone)}; expected an IANA name such as Europe/Kyiv or an offset such as +03:00.", JsonText.Quote(time.Zone), "an IANA name or an offset");
            }
            else if (time.Edtf is { Kind: EdtfKind.DateTime } edtf)
            {
                CheckOffset(context, part, time, edtf, zoneOffset);
            }
        }
    }

    private static void CheckOffset(RuleContext context, ReportPart part, ReportedTime time, Edtf edtf, TimeSpan? zoneOffset)
    {
        if (time.Zone is null && !edtf.IsUtc)
        {
            context.Add(
                Severity.Information,
                $"{part.Pointer}/edtf",
                $"Found the time of day {edtf} without an offset or zone; the day may be another one elsewhere.",
                $"\"{edtf}\"",
                "an offset or a zone");
        }
        else if (zoneOffset is not null && edtf.Time?.Offset is { } offset && offset != zoneOffset)
        {
            context.Add($"{part.Pointer}/zone", $"Found the zone {time.Zone} beside the time {edtf}, which has another offset; expected the same.", JsonText.Quote(time.Zone!), "the offset of the time");
        }
    }

    private static TimeSpan? ReadOffset(string zone)
    {
        if (zone is "Z" or "UTC" or "Etc/UTC")
        {
            return TimeSpan.Zero;
        }

        bool isOffset = zone.Length == 6 && zone[0] is '+' or '-'
            && TimeSpan.TryParseExact(zone.AsSpan(1), "hh\\:mm", CultureInfo.InvariantCulture, out TimeSpan _);
        return isOffset ? TimeSpan.ParseExact(zone.AsSpan(1), "hh\\:mm", CultureInfo.InvariantCulture) * (zone[0] == '-' ? -1 : 1) : null;
    }

    // An area and a place; the names without a slash are abbreviations or the names of countries.
    private static bool IsZoneName(string zone)
    {
        string[] parts = zone.Split('/');
        return parts.Length is 2 or 3 && parts.All(part => part.Length > 0 && char.IsAsciiLetter(part[0]) && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '+'));
    }
}
