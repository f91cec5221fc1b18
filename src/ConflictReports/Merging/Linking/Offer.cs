namespace ConflictReports.Merging.Linking;

/// <summary>Two clusters that may be joined, as they were when it was made.</summary>
/// <param name="Left">The one cluster.</param>
/// <param name="Right">The other.</param>
/// <param name="LeftVersion">How often the one had changed.</param>
/// <param name="RightVersion">How often the other had.</param>
/// <param name="Between">What speaks for it.</param>
/// <param name="Order">The contents of both, the lesser first.</param>
internal readonly record struct Offer(int Left, int Right, int LeftVersion, int RightVersion, ClusterNeighbour Between, (ulong Least, ulong Most) Order);
