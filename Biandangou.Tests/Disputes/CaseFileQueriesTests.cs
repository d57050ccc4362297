using Biandangou.Data.Disputes.Steps;
using Biandangou.Data.Disputes;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Disputes;

public sealed class CaseFileQueriesTests
{
    [Fact]
    public async Task A_file_shows_every_paper_in_order_and_what_is_missing()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        var dispute = await FileRecords.ClosedAsync(() => database.NewContext(), "示例甲乙", "13911112222", 2026, AgreementForm.None);
        await using var db = database.NewContext();

        var file = (await new CaseFileQueries(db).FindAsync(dispute.Id, default))!;

        Assert.Equal(Enum.GetValues<CataloguePaper>(), file.Lines.Select(l => l.Paper));
        Assert.Equal(dispute.RequiredPapers().Order(), file.Missing);
        Assert.Contains(CataloguePaper.Explanation, file.Missing);
        Assert.Equal((false, null), (file.MayFile, file.Filed));
    }

    [Fact]
    public async Task Files_of_the_demonstration_are_complete_and_numbered_without_a_gap_from_year_to_year()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var filed = await db.Township<Dispute>().Where(d => d.Status == DisputeStatus.Archived)
            .Select(d => new { d.Id, d.FileYear, d.FileSequence }).ToListAsync();
        var queries = new CaseFileQueries(db);

        Assert.True(filed.Count > 50, $"Only {filed.Count} files.");
        foreach (var year in filed.GroupBy(f => f.FileYear!.Value))
        {
            Assert.Equal(Enumerable.Range(1, year.Count()), year.Select(f => f.FileSequence!.Value).Order());
            Assert.Equal(year.Count(), await db.Set<CaseNumberSeries>().Where(s => s.Series == CaseSeries.File && s.Year == year.Key)
                .Select(s => s.Last).SingleAsync());
        }

        foreach (var one in filed.Take(20))
        {
            var file = (await queries.FindAsync(one.Id, default))!;
            Assert.Empty(file.Missing);
            Assert.NotNull(file.Filed);
        }
    }

    [Fact]
    public async Task A_file_outside_the_scope_is_none()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        var dispute = await FileRecords.ClosedAsync(() => database.NewContext(), "示例甲乙", "13911112222", 2026);
        await using var db = database.NewContext(AccessScope.None);

        Assert.Null(await new CaseFileQueries(db).FindAsync(dispute.Id, default));
        Assert.Null(await new CaseDocumentQueries(db, new CaseFileQueries(db)).FindAsync(dispute.Id, default));
        Assert.Empty(await new PersonQueries(db).CasesAsync(new PersonKey("示例甲乙", null), default));
    }

    [Fact]
    public async Task A_person_is_found_in_deleted_cases_by_the_digits_of_the_telephone()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        var dispute = await FileRecords.ClosedAsync(() => database.NewContext(), "示例甲乙", "+86 139 1111-2222", 2026);
        await using var db = database.NewContext();
        (await db.LoadCaseAsync(dispute.Id, default))!.Delete("重复登记", db.Actor, db.Clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync();
        var persons = new PersonQueries(db);

        var found = Assert.Single(await persons.CasesAsync(new PersonKey("示例甲乙", "13911112222"), default));
        Assert.Equal((dispute.Id, true, TestDatabase.Today), (found.Id, found.IsDeleted, found.ErasableFrom(10)!.Value));
        Assert.NotEmpty((await persons.DataAsync(new PersonKey("示例甲乙", null), default)).Steps);
        Assert.Empty(await persons.CasesAsync(new PersonKey("示例甲乙", "13911112223"), default));
        Assert.Null(await db.LoadCaseAsync(dispute.Id, default));
    }

    [Fact]
    public async Task An_archivist_is_proposed_while_in_office_only()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var village = await db.Township<Village>().OrderBy(v => v.SortOrder).FirstAsync();
        var archivist = village.Entrust(new ArchivistDetails("示例档案员", null, new DateOnly(2025, 1, 1), null));
        await db.SaveChangesAsync();
        var queries = new CaseFileQueries(db);

        Assert.Contains(archivist.Name, await queries.ArchivistsAsync(archivist.VillageId, archivist.From, default));
        Assert.DoesNotContain(archivist.Name, await queries.ArchivistsAsync(
            archivist.VillageId, new DateOnly(2024, 12, 31), default));
    }

    [Fact]
    public async Task A_document_names_the_township_the_kind_and_who_answered_last()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        var dispute = await FileRecords.ClosedAsync(() => database.NewContext(), "示例甲乙", "13911112222", 2026);
        await using var db = database.NewContext();

        var document = (await new CaseDocumentQueries(db, new CaseFileQueries(db)).FindAsync(dispute.Id, default))!;

        Assert.Equal(("示例镇长、镇司法所、示例调解员", "房屋宅基地", 30), (document.Responsible, document.Kind, document.ConfirmationDays));
        Assert.NotEmpty(document.Township);
    }
}
