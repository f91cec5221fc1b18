using ConflictReports.Merging;
using ConflictReports.Testing.Simulation;

namespace ConflictReports.Tests.Merging;

/// <summary>Sets for the laws of the view: small simulated worlds, small reports whose revisions meet, tombstones among them, and both in one set.</summary>
internal static class MixedSets
{
    /// <summary>The revisions of a world of two events.</summary>
    public static ReportSet World(Random random) => ReportSet.Create(
        SimulatedWorld.Create(new SimulationOptions { Seed = random.Next(), Events = 2, MostReports = random.Next(4, 7), NeighbourPermille = 400 }).Reports
            .Select(report => (ReadOnlyMemory<byte>)report));

    /// <summary>A world, small reports with members of later versions, or both.</summary>
    public static ReportSet Next(Random random, SmallReports small) => random.Next(3) switch
    {
        0 => World(random),
        1 => small.NextSet().Join(small.NextSet()),
        _ => World(random).Join(small.NextSet()),
    };
}
