namespace ConflictReports.Json;
internal static class CanonicalJson { public static byte[] Canonicalize(ReadOnlySpan<byte> b) => b.ToArray(); }
internal static class SyntaxReader { public static SyntaxOutcome Check(ReadOnlyMemory<byte> b, ReadOptions o) => default; public static ConflictReports.Diagnostics.Diagnostic TooLarge(long n, ReadOptions o) => null!; }
internal static class JsonLocator { public static string Escape(string s) => s; public static ConflictReports.Diagnostics.Location Locate(ReadOnlySpan<byte> b, string p) => default; }
