namespace ConflictReports.Json;

/// <summary>A keyed hash of 128 bits. Two of one key are compared; of two keys they say nothing about each other.</summary>
/// <param name="First">One lane of 64 bits.</param>
/// <param name="Second">The other, made with other words of the key.</param>
internal readonly record struct Fingerprint(ulong First, ulong Second);
