using System.Buffers.Binary;
using ConflictReports.Json;
using ConflictReports.Validation.Feeds;
using FluentAssertions;
using Xunit;

namespace ConflictReports.Tests.Validation.Feeds;

/// <summary>References that are sought a part at a time, in memory that is used again.</summary>
public sealed class SoughtReferencesTests
{
    private const uint Name = 0x120;
    private static readonly Fingerprint There = new(1, 2);
    private static readonly Fingerprint Elsewhere = new(3, 4);

    [Fact]
    public void After_clearing_nothing_is_known_of_what_was_sought_before()
    {
        using RecordLog items = new(null, 1 << 12);
        items.Add(Record(There, Name | CodeOf(ItemKind.Claim)));
        SoughtReferences sought = new(2);
        sought.Add(Reference(There, ItemKind.Claim));
        sought.Add(Reference(Elsewhere, ItemKind.Claim));
        sought.SeekIn(items);
        sought.LeadsNowhere(0).Should().BeFalse();

        sought.Clear();
        sought.Count.Should().Be(0);
        sought.IsFull.Should().BeFalse();
        sought.Add(Reference(Elsewhere, ItemKind.Claim));
        sought.Add(Reference(There, ItemKind.Event));
        sought.LeadsNowhere(1).Should().BeFalse("nothing was looked at yet");
        sought.SeekIn(items);

        sought.FoundBy(0).Should().Be(ItemKind.None);
        sought.LeadsNowhere(0).Should().BeFalse("the report is not there, so nothing can be told");
        sought.FoundBy(1).Should().Be(ItemKind.Claim);
        sought.LeadsNowhere(1).Should().BeTrue();
    }

    private static FeedReference Reference(Fingerprint target, ItemKind kinds) => new(target, IsDigest: false, Name, kinds, "/relations/0/to", "text");

    private static uint CodeOf(ItemKind kind) => (uint)System.Numerics.BitOperations.TrailingZeroCount((int)kind);

    private static byte[] Record(Fingerprint id, uint code)
    {
        byte[] record = new byte[(4 * sizeof(ulong)) + sizeof(uint)];
        BinaryPrimitives.WriteUInt64LittleEndian(record, id.First);
        BinaryPrimitives.WriteUInt64LittleEndian(record.AsSpan(sizeof(ulong)), id.Second);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(4 * sizeof(ulong)), code);
        return record;
    }
}
