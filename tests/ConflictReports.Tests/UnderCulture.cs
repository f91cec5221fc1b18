using System.Globalization;
using System.Runtime.ExceptionServices;

namespace ConflictReports.Tests;

/// <summary>Runs a test under a culture whose numbers, signs and letters differ from the invariant ones, so that any use of the culture shows.</summary>
internal static class UnderCulture
{
    /// <summary>Runs an action on a thread of its own under the culture.</summary>
    /// <param name="name">The name of the culture, such as <c>ar-SA</c>.</param>
    /// <param name="action">The action; what it throws is thrown here.</param>
    public static void Run(string name, Action action)
    {
        CultureInfo culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();

        // The data of the platform differ; these are what goes wrong most.
        culture.NumberFormat.NegativeSign = "\u200f-";
        culture.NumberFormat.NumberDecimalSeparator = "\u066b";
        culture.NumberFormat.NumberGroupSeparator = "\u066c";
        ExceptionDispatchInfo? failure = null;
        Thread thread = new(() =>
        {
            try
            {
                action();
            }
#pragma warning disable CA1031 // It is thrown again on the test's own thread.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        })
        {
            CurrentCulture = culture,
            CurrentUICulture = culture,
        };
        thread.Start();
        thread.Join();
        failure?.Throw();
    }
}
