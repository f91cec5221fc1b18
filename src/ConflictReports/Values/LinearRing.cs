namespace ConflictReports.Values;

/// <summary>A ring of a polygon (RFC 7946, section 3.1.6): four or more positions, of which the last should be the first again.</summary>
/// <param name="IsExterior">Whether it is the polygon's outer ring; otherwise it is a hole.</param>
/// <param name="Positions">The positions, four or more, in the document's order.</param>
public sealed record LinearRing(bool IsExterior, EquatableArray<Position> Positions)
{
    /// <summary>Whether the first and the last position have the same numbers.</summary>
    public bool IsClosed => Positions.Count > 0 && Positions[0] == Positions[Positions.Count - 1];

    /// <summary>
    /// Twice the ring's area in square degrees, as on a plane: positive when it runs counterclockwise, as an outer ring should, negative when clockwise, as a hole should,
    /// zero when it encloses nothing. A ring that is not closed is taken as closed.
    /// </summary>
    public double SignedDoubleArea
    {
        get
        {
            double sum = 0;
            Position previous = Positions.IsEmpty ? default : Positions[Positions.Count - 1];
            Position origin = previous;
            foreach (Position position in Positions)
            {
                // Taken from one of the ring's own positions, so that a small ring far from 0, 0 keeps its digits.
                sum += ((previous.Longitude - origin.Longitude) * (position.Latitude - origin.Latitude))
                    - ((position.Longitude - origin.Longitude) * (previous.Latitude - origin.Latitude));
                previous = position;
            }

            return sum;
        }
    }

    /// <summary>What the ring is and how many positions it has.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => $"{(IsExterior ? "outer ring" : "hole")} of {Positions.Count} positions";
}
