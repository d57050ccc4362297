using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Disputes;
using Biandangou.Tests.Common.Databases;
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
        var types = typeof(Dispute).Assembly.GetTypes()
            .Where(t => t == typeof(Dispute) || (t.IsSubclassOf(typeof(CasePart)) && !t.IsAbstract)).ToList();
        var texts = types.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(p => p.PropertyType == typeof(string))
            .Append(typeof(Seminar).GetProperty(nameof(Seminar.Summary))!)
            .Append(typeof(WeeklyVisit).GetProperty(nameof(WeeklyVisit.Findings))!)
            .Append(typeof(Attachment).GetProperty(nameof(Attachment.Name))!)
            .ToDictionary(p => $"{p.DeclaringType!.Name}.{p.Name}", p => p.GetCustomAttribute<PersonalAttribute>() is not null,
            StringComparer.Ordinal);
        output.WriteLine($"{texts.Count} texts of {types.Count} kinds");

        Assert.True(types.Count >= 8, "Parts of a case are no longer found.");
        Assert.Equal(texts.Where(t => !t.Value).Select(t => t.Key).Order(StringComparer.Ordinal), Open.Keys.Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// Words of the name of a field that is a person's, and the fields that may yet hold an office, a court or several people.
    /// </summary>
    private static readonly string[] WordsOfPersons = ["姓名", "书记", "负责人", "联系人", "引导人", "干部"];

    private static readonly Dictionary<string, string> NoNames = new(StringComparer.Ordinal)
    {
        ["CaseSettings.PrivacyContact"] = "an address for the public, printed on purpose",
        ["PortalUser.DisplayName"] = "who works with the portal; kept out of reports by what they print",
    };

    [Fact]
    public void Every_name_of_a_person_in_a_register_is_kept_out_of_public_copies()
    {
        using var db = SqlServerWithoutServer.NewContext();
        var fields = db.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Select(p => p.PropertyInfo).OfType<PropertyInfo>()
            .Where(p => p.PropertyType == typeof(string) && p.GetCustomAttribute<DisplayAttribute>()?.Name is { } name
                && WordsOfPersons.Any(w => name.Contains(w, StringComparison.Ordinal))).ToList();
        var marked = fields.Where(p => p.IsDefined(typeof(PersonNameAttribute))).ToList();
        output.WriteLine($"{marked.Count} of {fields.Count} fields");

        Assert.NotEmpty(marked);
        Assert.Equal(NoNames.Keys.Order(StringComparer.Ordinal),
            fields.Except(marked).Select(p => $"{p.DeclaringType!.Name}.{p.Name}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Erasing_a_case_leaves_none_of_its_personal_texts()
    {
        const string Secret = "隐私原文";
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        // Of those that can be deleted, the case with the most steps has been through most.
        var id = await db.Township<DisputeStep>().Where(s => s.Dispute!.Status == DisputeStatus.Open).GroupBy(s => s.DisputeId)
            .OrderByDescending(g => g.Count()).Select(g => g.Key).FirstAsync();
        var dispute = (await db.LoadCaseAsync(id, default))!;
        var rows = db.ChangeTracker.Entries<Entity>().Where(e => e.Entity is Dispute or CasePart).ToList();
        var texts = rows.SelectMany(r => r.Properties.Where(p => p.Metadata.PropertyInfo?.IsDefined(typeof(PersonalAttribute)) is true))
            .ToList();
        texts.ForEach(t => t.CurrentValue = Secret);
        dispute.Delete("误登记", Actor.Portal, TestDatabase.Now.UtcDateTime);

        dispute.ErasePersonalData(0, TestDatabase.Today);
        db.ChangeTracker.DetectChanges();

        output.WriteLine($"{texts.Count} texts of {rows.Count} rows");
        Assert.True(texts.Count > 8, "The case has too few parts to show anything.");
        Assert.Empty(texts.Where(t => $"{t.CurrentValue}".Contains(Secret, StringComparison.Ordinal))
            .Select(t => $"{t.Metadata.DeclaringType.ClrType.Name}.{t.Metadata.Name}"));
        Assert.NotEqual("误登记", dispute.DeleteReason);
    }
}
