using System.Text;
using ConflictReports.Merging;
using FluentAssertions;

namespace ConflictReports.Tests.Merging;

/// <summary>What a dossier may neither lose nor show twice.</summary>
internal static class Conservation
{
    /// <summary>Builds the dossier of a set, and looks for each live claim, each of its values and each revision.</summary>
    public static void Check(ReportSet set, string because)
    {
        Dossier dossier = Dossier.Build(set);
        CheckRevisions(dossier, set, because);
        HashSet<string> live = [.. dossier.Revisions.Where(revision => revision.Standing == RevisionStanding.Live).Select(revision => revision.Digest.Text)];
        ConflictReport[] reports = [.. set.Where(revision => live.Contains(revision.Digest.Text)).Select(revision => revision.Report)];
        Claim[] claims = [.. reports.SelectMany(report => report.Claims)];
        string[] placed = [.. dossier.Clusters.SelectMany(cluster => cluster.Claims).Select(claim => claim.Id)];

        placed.Should().OnlyHaveUniqueItems(because).And.HaveCount(claims.Length, because);
        dossier.Summary.Claims.Should().Be(claims.Length, because);
        CheckQuestions(dossier, claims, because);
        CheckStatements(dossier, reports, because);
        Encoding.UTF8.GetString(DossierJson.ToJson(dossier)).Should().NotContain(":null", because);
    }

    private static void CheckRevisions(Dossier dossier, ReportSet set, string because)
    {
        dossier.Revisions.Select(revision => revision.Digest).Should().Equal(set.Digests, because);
        foreach (DossierRevision revision in dossier.Revisions)
        {
            bool isSetAside = revision.Standing is RevisionStanding.Superseded or RevisionStanding.Retracted;
            revision.Because.IsEmpty.Should().Be(!isSetAside, because);
            revision.Because.All(digest => set.Contains(digest) && digest != revision.Digest).Should().BeTrue(because);
            (revision.Prefix is not null).Should().Be(revision.Standing == RevisionStanding.Live, because);
        }
    }

    private static void CheckQuestions(Dossier dossier, Claim[] claims, string because)
    {
        foreach (EventCluster cluster in dossier.Clusters)
        {
            HashSet<string> here = [.. cluster.Claims.Select(claim => claim.Id)];
            cluster.Questions.Where(question => question.Kind == QuestionKind.Occurrence).SelectMany(question => question.Values).SelectMany(value => value.Claims)
                .Should().BeEquivalentTo(here, because);
            foreach (QuestionValue value in cluster.Questions.SelectMany(question => question.Values))
            {
                value.Claims.Should().NotBeEmpty(because).And.OnlyHaveUniqueItems(because).And.OnlyContain(claim => here.Contains(claim), because);
            }
        }

        Question[] questions = [.. dossier.Clusters.SelectMany(cluster => cluster.Questions)];
        foreach ((QuestionKind kind, int[] counts) in new[]
        {
            (QuestionKind.Quantity, claims.Select(claim => claim.Quantities.Count).ToArray()), (QuestionKind.Time, claims.Select(claim => claim.Times.Count).ToArray()),
        })
        {
            // One claim may say the same twice; what it says stands there once.
            int shown = questions.Where(question => question.Kind == kind).SelectMany(question => question.Values).Sum(value => value.Claims.Count);
            shown.Should().BeInRange(counts.Count(count => count > 0), counts.Sum(), because);
        }
    }

    // What is about claims of several clusters stands in each of them.
    private static void CheckStatements(Dossier dossier, ConflictReport[] reports, string because)
    {
        HashSet<ClaimRelation> relations = [.. dossier.Clusters.SelectMany(cluster => cluster.Relations).Concat(dossier.Relations).Select(relation => relation.Relation)];
        HashSet<Enquiry> enquiries = [.. dossier.Clusters.SelectMany(cluster => cluster.Enquiries).Concat(dossier.Enquiries).Select(enquiry => enquiry.Enquiry)];
        HashSet<Rating> ratings = [.. dossier.Clusters.SelectMany(cluster => cluster.Ratings).Concat(dossier.Ratings).Select(rating => rating.Rating)];

        relations.SetEquals(reports.SelectMany(report => report.Relations)).Should().BeTrue(because);
        enquiries.SetEquals(reports.SelectMany(report => report.Enquiries)).Should().BeTrue(because);
        ratings.SetEquals(reports.SelectMany(report => report.Ratings)).Should().BeTrue(because);
    }
}
