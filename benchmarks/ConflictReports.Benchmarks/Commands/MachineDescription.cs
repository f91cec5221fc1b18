using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using System.Security.Cryptography;

namespace ConflictReports.Benchmarks.Commands;

/// <summary>What figures depend on beside the code.</summary>
internal static class MachineDescription
{
    private const string SchemaResource = "ConflictReports.Schemas.conflict-report.schema.json";

    /// <summary>Prints machine, runtime, collector and schema.</summary>
    /// <param name="output">Where to.</param>
    public static void Write(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"machine: {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors, vectors of {VectorBits()} bits, {Instructions()}"));
        output.WriteLine($"runtime: {RuntimeInformation.FrameworkDescription}, {(IsOptimized() ? "optimized" : "NOT OPTIMIZED: build it in Release")}");
        output.WriteLine($"collector: {(GCSettings.IsServerGC ? "server" : "workstation")}, {(GCSettings.LatencyMode == GCLatencyMode.Batch ? "not concurrent" : "concurrent")}, run before each measurement");
        output.WriteLine($"schema: SHA-256 {SchemaDigest()}");
    }

    private static int VectorBits() => Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 64;

    private static string Instructions() =>
        Avx512BW.IsSupported ? "AVX-512" : Avx2.IsSupported ? "AVX2" : Sse42.IsSupported ? "SSE4.2" : AdvSimd.IsSupported ? "AdvSIMD" : "no SIMD";

    private static bool IsOptimized() =>
        typeof(ConflictReport).Assembly.GetCustomAttributes(typeof(System.Diagnostics.DebuggableAttribute), false) is not [System.Diagnostics.DebuggableAttribute { IsJITOptimizerDisabled: true }];

    private static string SchemaDigest()
    {
        using Stream schema = typeof(ConflictReport).Assembly.GetManifestResourceStream(SchemaResource)!;
        return Convert.ToHexStringLower(SHA256.HashData(schema));
    }
}
