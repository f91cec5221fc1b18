#pragma warning disable
namespace ConflictReports.Validation;
internal readonly record struct StructureFindings(ConflictReports.Values.EquatableArray<ConflictReports.Diagnostics.Diagnostic> Diagnostics, int Suppressed);
internal sealed class CompiledSchema { public static CompiledSchema Compile(System.Text.Json.Nodes.JsonNode s, object? c) => new(); public StructureFindings Validate(ReadOnlySpan<byte> b, int m, int d) => default; }
internal static class ValueChecks { public static object? All => null; }
