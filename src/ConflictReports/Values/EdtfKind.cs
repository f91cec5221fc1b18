namespace ConflictReports.Values;

/// <summary>What an <see cref="Edtf"/> expression is.</summary>
public enum EdtfKind
{
    /// <summary>A year, month or day, perhaps qualified or with unspecified digits: <c>1985-04-12</c>, <c>2004-06~</c>, <c>156X-12-25</c>.</summary>
    Date,

    /// <summary>A day with a time of day: <c>1985-04-12T23:20:30Z</c>.</summary>
    DateTime,

    /// <summary>A season or another division of a year: <c>2001-21</c>, <c>2001-34</c>.</summary>
    Division,

    /// <summary>A year written as a number, with <c>Y</c>, an exponent or significant digits: <c>Y-17E7</c>, <c>1950S2</c>.</summary>
    NumericYear,

    /// <summary>A time from a start to an end: <c>1964/2008</c>, <c>1985-04-12/..</c>, <c>/1985</c>.</summary>
    Interval,

    /// <summary>One of several dates, it is not said which: <c>[1667,1668,1670..1672]</c>.</summary>
    OneOf,

    /// <summary>Several dates, all of them: <c>{1960,1961-12}</c>.</summary>
    AllOf,
}
