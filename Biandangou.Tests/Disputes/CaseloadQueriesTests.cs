using Biandangou.Data.Disputes.Statistics;
using Biandangou.Domain.Disputes;

namespace Biandangou.Tests.Disputes;

public sealed class CaseloadQueriesTests
{
    private static readonly DateOnly Today = TestDatabase.Today;

    [Fact]
    public async Task An_agreement_is_told_while_its_last_day_is_near_and_nobody_has_applied()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var near = await AgreeAsync(db, 0, Today.AddDays(-25));
        await AgreeAsync(db, 1, Today.AddDays(-5));
        var applied = await AgreeAsync(db, 2, Today.AddDays(-25));
        applied.ApplyForConfirmation(Today, 30, Today);
        await db.SaveChangesAsync();

        var before = await Due(Today, 4);
        var onTheDay = await Due(Today, 5);
        var after = await Due(Today.AddDays(6), 5);

        Assert.DoesNotContain(before, c => c.Id == near.Id);
        var due = Assert.Single(onTheDay, c => c.Id == near.Id);
        Assert.Equal((near.Number, near.Title, Today.AddDays(5)), (due.Number, due.Title, due.LastDay));
        Assert.DoesNotContain(onTheDay, c => c.Id == applied.Id);
        Assert.DoesNotContain(after, c => c.Id == near.Id);

        Task<IReadOnlyList<ConfirmationDue>> Due(DateOnly today, int days) =>
            new CaseloadQueries(db).ConfirmationsAsync(today, days, 100, default);
    }

    [Fact]
    public async Task The_earliest_agreements_come_first_and_no_more_than_asked_for()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        await AgreeAsync(db, 0, Today.AddDays(-20));
        await AgreeAsync(db, 1, Today.AddDays(-29));
        await AgreeAsync(db, 2, Today.AddDays(-25));

        var all = await new CaseloadQueries(db).ConfirmationsAsync(Today, 30, 100, default);
        var two = await new CaseloadQueries(db).ConfirmationsAsync(Today, 30, 2, default);

        Assert.True(all.Count >= 3);
        Assert.Equal(all.Select(c => c.LastDay).Order(), all.Select(c => c.LastDay));
        Assert.Equal(all.Take(2), two);
    }

    [Fact]
    public async Task The_next_steps_of_open_cases_come_by_their_day()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var (late, soon, later) = (await PlanAsync(db, 0, Today.AddDays(-1)), await PlanAsync(db, 1, Today.AddDays(3)),
            await PlanAsync(db, 2, Today.AddDays(4)));
        var closed = await PlanAsync(db, 3, Today);
        closed.Resolve(new ResolutionDetails(Today, ResolutionMethod.Mediation, "双方和解", null, null), Today);
        await db.SaveChangesAsync();

        var steps = await new CaseloadQueries(db).NextStepsAsync(Today.AddDays(3), 100, default);
        var first = await new CaseloadQueries(db).NextStepsAsync(Today.AddDays(3), 1, default);

        Assert.Equal(steps.Select(s => s.NextOn).Order(), steps.Select(s => s.NextOn));
        Assert.Equal("再次上门", Assert.Single(steps, s => s.Id == soon.Id).NextStep);
        Assert.Contains(steps, s => s.Id == late.Id && s.NextOn == Today.AddDays(-1));
        Assert.DoesNotContain(steps, s => s.Id == later.Id || s.Id == closed.Id);
        Assert.Equal(steps[0], Assert.Single(first));
    }

    [Fact]
    public async Task An_account_is_told_of_its_own_cases_only()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var whole = database.NewContext();
        var (agreed, planned) = (await AgreeAsync(whole, 0, Today.AddDays(-25)), await PlanAsync(whole, 1, Today));
        await using var db = database.NewContext(AccessScope.None);
        var queries = new CaseloadQueries(db);

        Assert.Contains(await new CaseloadQueries(whole).ConfirmationsAsync(Today, 10, 100, default),
            c => c.Id == agreed.Id);
        Assert.Contains(await new CaseloadQueries(whole).NextStepsAsync(Today, 100, default), c => c.Id == planned.Id);
        Assert.Empty(await queries.ConfirmationsAsync(Today, 10, 100, default));
        Assert.Empty(await queries.NextStepsAsync(Today, 100, default));
    }

    private static async Task<Dispute> AgreeAsync(PortalDbContext db, int skip, DateOnly on)
    {
        var dispute = await NewAsync(db, skip, on.AddDays(-3));
        dispute.Resolve(new ResolutionDetails(on, ResolutionMethod.Mediation, "双方达成协议", $"示例-{skip}", 100), Today);
        await db.SaveChangesAsync();
        return dispute;
    }

    private static async Task<Dispute> PlanAsync(PortalDbContext db, int skip, DateOnly nextOn)
    {
        var on = Today.AddDays(-2);
        var dispute = await NewAsync(db, 10 + skip, on);
        dispute.TakeStep(StepDetails.Visit(on, "示例甲", "双方愿意谈") with { NextStep = "再次上门", NextOn = nextOn }, Today);
        await db.SaveChangesAsync();
        return dispute;
    }

    private static async Task<Dispute> NewAsync(PortalDbContext db, int number, DateOnly receivedOn)
    {
        var like = await db.Township<Dispute>().OrderBy(d => d.Id).FirstAsync();
        var details = new DisputeDetails(
            $"示例争议{number}", DisputeType.Land, DisputeSource.WalkIn, DisputeDifficulty.Ordinary, receivedOn, receivedOn.AddDays(30),
            [new PartyDetails(PartyRole.Applicant, "示例甲")], "示例");
        var dispute = new Dispute(900_000 + number, like.VillageId, like.GridId, null, details, Today);
        db.Add(dispute);
        await db.SaveChangesAsync();
        return dispute;
    }
}
