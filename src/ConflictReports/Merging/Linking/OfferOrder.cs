namespace ConflictReports.Merging.Linking;

/// <summary>The best average first; of equal ones that with the least content; of equal content, which only an id tells apart, the least position.</summary>
internal sealed class OfferOrder : IComparer<Offer>
{
    public int Compare(Offer x, Offer y)
    {
        int order = y.Between.CompareAverage(x.Between);
        order = order != 0 ? order : x.Order.CompareTo(y.Order);
        return order != 0 ? order : (x.Left, x.Right).CompareTo((y.Left, y.Right));
    }
}
