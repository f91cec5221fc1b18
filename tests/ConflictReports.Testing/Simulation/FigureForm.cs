namespace ConflictReports.Testing.Simulation;

/// <summary>How a figure is printed.</summary>
internal enum FigureForm
{
    /// <summary>The number alone, rounded if it is large.</summary>
    Bare,

    /// <summary>At least so many.</summary>
    AtLeast,

    /// <summary>More than so many.</summary>
    MoreThan,

    /// <summary>Up to so many.</summary>
    UpTo,

    /// <summary>About so many.</summary>
    About,

    /// <summary>Between two numbers.</summary>
    Between,

    /// <summary>Dozens.</summary>
    Dozens,
}
