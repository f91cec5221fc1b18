namespace ConflictReports.Testing.Simulation;

/// <summary>The languages in which reports are written and names are spelt.</summary>
internal enum SimulatedTongue
{
    /// <summary>Ukrainian.</summary>
    Ukrainian,

    /// <summary>Russian.</summary>
    Russian,

    /// <summary>Belarusian.</summary>
    Belarusian,

    /// <summary>English; names are transliterated from any of the three.</summary>
    English,

    /// <summary>German, with its own transcription.</summary>
    German,
}
