using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConflictReports.Json;
using ConflictReports.Merging;
using ConflictReports.Testing;
using ConflictReports.Values;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace ConflictReports.Tests.Merging.Runs;

/// <summary>Law: who knows fewer members of the format joins to the same bytes as who knows all.</summary>
public sealed class OldReaderTests(ITestOutputHelper output)
{
    private const int Cases = 10_000;
    private const int Versions = 24;

    [Fact]
    public async Task An_old_reader_joins_new_data_to_the_same_bytes()
    {
        int start = unchecked(Seed.Take(output.WriteLine).Value + 301);
        SmallReports reports = new(start, plantsUnknown: true);
        Random random = new(start);
        OldReader[] readers = [.. Enumerable.Range(0, Versions).Select(_ => new OldReader(random))];
        for (int i = 0; i < Seed.Cases(Cases); i++)
        {
            OldReader reader = readers[random.Next(Versions)];
            (ReportSet a, ReportSet b) = (reports.NextSet(), reports.NextSet());
            byte[] expected = RunBytes.Of(a.Join(b));
            (byte[] oldA, byte[] oldB) = (reader.Write(a), reader.Write(b));
            ReportSet read = (await RunBytes.ReadAsync(oldA)).Join(await RunBytes.ReadAsync(oldB));
            byte[][] results = [RunBytes.Of(read), await RunBytes.JoinAsync(oldA, oldB), await RunBytes.JoinAsync(RunBytes.Of(a), oldB)];
            if (!results.All(result => result.AsSpan().SequenceEqual(expected)))
            {
                Assert.Fail($"Case {i} of seed {start} differs; the reader does not know {reader}.");
            }
        }

        readers.Should().OnlyContain(reader => reader.SetAside > 0, "a reader that knows all of the data proves nothing");
    }

    /// <summary>A reader and writer by a contract without some members, as a version was in which they did not exist yet.</summary>
    private sealed class OldReader
    {
        private readonly SortedSet<string> unknown = new(StringComparer.Ordinal);
        private readonly Dictionary<Digest, byte[]> written = [];
        private readonly JsonTypeInfo<ConflictReport> contract;
        private readonly int seed;

        public OldReader(Random random)
        {
            seed = random.Next();
            JsonSerializerOptions options = new(ReportContract.Options) { TypeInfoResolver = ReportContract.Options.TypeInfoResolver!.WithAddedModifier(Forget) };
            contract = (JsonTypeInfo<ConflictReport>)options.GetTypeInfo(typeof(ConflictReport));
        }

        /// <summary>In how many revisions a member was met that the reader does not know, beside those that nobody knows.</summary>
        public int SetAside { get; private set; }

        /// <summary>The run that the reader writes of a set.</summary>
        public byte[] Write(ReportSet set) =>
            RunBytes.Of(ReportSet.Create(set.Select(revision => (ReadOnlyMemory<byte>)Write(revision))).Join(ReportSet.Create([], set.Redactions)));

        public override string ToString() => string.Join(", ", unknown);

        private byte[] Write(ReportRevision revision)
        {
            if (!written.TryGetValue(revision.Digest, out byte[]? json))
            {
                ConflictReport report = JsonSerializer.Deserialize(revision.CanonicalJson.Span, contract)!;
                written.Add(revision.Digest, json = JsonSerializer.SerializeToUtf8Bytes(report, contract));
                SetAside += report.Equals(revision.Report) ? 0 : 1;
            }

            return json;
        }

        // Members that must be there are older than any version; of those of which one must be there none is later. A member cannot be taken
        // out, since the serializer makes records by it: under a name that no report has it is never read and, having no value, not written.
        private void Forget(JsonTypeInfo info)
        {
            if (info.Kind != JsonTypeInfoKind.Object || ReportContract.AtLeastOneOf(info).Length > 0)
            {
                return;
            }

            Random random = new(seed);
            foreach (JsonPropertyInfo property in info.Properties.Where(property => !property.IsRequired && !property.IsExtensionData).ToArray())
            {
                if (random.Next(3) == 0)
                {
                    unknown.Add($"{info.Type.Name}.{property.Name}");
                    property.Name = $"{property.Name} of a later version";
                }
            }
        }
    }
}
