using System.Reflection;
using Biandangou.Domain.Common;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Disputes;
using Xunit.Abstractions;

namespace Biandangou.Tests.Conventions;

/// <summary>Whatever a case may say of a person is marked: the audit, which is never erased, tells only that it changed.</summary>
public sealed class PersonalTextTests(ITestOutputHelper output)
{
    /// <summary>Texts of cases that tell of no party.</summary>
    private static readonly Dictionary<string, string> Open = new(StringComparer.Ordinal)
    {
        ["Dispute.Number"] = "made by the portal from year and sequence",
        ["Dispute.FilesClosedReason"] = "one of the portal's own sentences",
        ["Dispute.FileNumber"] = "made by the portal from year and sequence",
        ["DisputeAssignment.Leader"] = "an official in his office, answerable by name",
        ["DisputeAssignment.Unit"] = "a unit of the township",
        ["DisputeAssignment.Person"] = "an official in his office, answerable by name",
        ["DisputeExtension.ApprovedBy"] = "an official in his office, answerable by name",
        ["DisputeStep.PartyBranch"] = "a branch of the party",
        ["DisputeResolution.AgreementNumber"] = "a number of the township's own series",
        ["DisputeResolution.Court"] = "a court",
        ["DisputeResolution.ConfirmationNumber"] = "a number of the court's series",
        ["CaseFiling.Shelf"] = "a place in the archive room",
        ["CaseFiling.Archivist"] = "an official in his office, answerable by name",
    };

    [Fact]
    public void Every_text_of_a_case_is_personal_or_has_a_reason_not_to_be()
    {
        var types = typeof(Dispute).Assembly.GetTypes().Where(t => t == typeof(Dispute) || (t.IsSubclassOf(typeof(CasePart)) && !t.IsAbstract)).ToList();
        var texts = types.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(p => p.PropertyType == typeof(string))
            .Append(typeof(Seminar).GetProperty(nameof(Seminar.Summary))!).Append(typeof(WeeklyVisit).GetProperty(nameof(WeeklyVisit.Findings))!)
            .Append(typeof(Attachment).GetProperty(nameof(Attachment.Name))!)
            .ToDictionary(p => $"{p.DeclaringType!.Name}.{p.Name}", p => p.GetCustomAttribute<PersonalAttribute>() is not null, StringComparer.Ordinal);
        output.WriteLine($"{texts.Count} texts of {types.Count} kinds");

        Assert.True(types.Count >= 8, "Parts of a case are no longer found.");
        Assert.Equal(texts.Where(t => !t.Value).Select(t => t.Key).Order(StringComparer.Ordinal), Open.Keys.Order(StringComparer.Ordinal));
    }
}
