using System.Text.Json.Serialization;

namespace ConflictReports.Tests.Documentation.Desk;

/// <summary>The source-generated contract of the desk's own records.</summary>
[JsonSerializable(typeof(VerificationLog))]
[JsonSerializable(typeof(DeskPriority))]
internal sealed partial class DeskJsonContext : JsonSerializerContext;
