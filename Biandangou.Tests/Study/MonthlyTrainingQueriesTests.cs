using Biandangou.Data.Study;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Study;
using static Biandangou.Tests.Study.StudyRecords;

namespace Biandangou.Tests.Study;

public sealed class MonthlyTrainingQueriesTests
{
    [Fact]
    public async Task The_townships_topic_is_that_of_the_month_and_former_topics_are_the_villages_own()
    {
        using var database = await TestDatabase.EmptyAsync();
        var (one, two) = (await database.VillageAsync("甲村", 1), await database.VillageAsync("乙村", 2));
        await database.SessionAsync(one.Id, Details(new(2026, 9, 2), topic: "旧主题"));
        await database.SessionAsync(one.Id, Details(new(2026, 10, 2), topic: "上月主题"));
        await database.SessionAsync(two.Id, Details(new(2026, 10, 3), topic: "别村主题"));
        await using (var staff = database.NewContext())
        {
            staff.Add(Plan(11, StudyKind.VillageTraining, "本月主题"));
            staff.Add(Plan(12, StudyKind.VillageTraining, "下月主题"));
            staff.Add(Plan(11, StudyKind.CadreTraining, "干部主题"));
            await staff.SaveChangesAsync();
        }

        await using var db = database.NewContext(ScopeOf(one.Id));
        var queries = new MonthlyTrainingQueries(db);

        Assert.Equal([new PlannedTopic("本月主题", "《民法典》")], await queries.PlannedAsync(2026, 11, default));
        Assert.Equal(["上月主题", "旧主题"], await queries.FormerTopicsAsync(one.Id, default));

        static StudyPlanItem Plan(int month, StudyKind kind, string topic) =>
            new(new StudyPlanDetails(2026, month, SessionKind.IdOf(kind), topic, "《民法典》", 1));
    }

    [Fact]
    public async Task The_speaker_is_the_lawyer_under_contract_else_the_contact_leader_else_nobody()
    {
        using var database = await TestDatabase.EmptyAsync();
        var (served, led, bare) = (await database.VillageAsync("甲村", 1), await database.VillageAsync("乙村", 2),
            await database.VillageAsync("丙村", 3));
        var from = new DateOnly(2022, 1, 1);
        await using (var staff = database.NewContext())
        {
            var firm = new LawFirm("示例所");
            var lawyer = new Lawyer(firm, "示例律师甲", null);
            lawyer.Engage(new ContractTerms(null, from, null, null));
            lawyer.Serve(served, from);
            var former = new Lawyer(firm, "示例律师乙", null);
            former.Engage(new ContractTerms(null, from, new(2025, 12, 31), null));
            former.Serve(led, from, new(2025, 12, 31));
            staff.AttachRange(served, led);
            served.Lead("镇领导示例甲", from);
            led.Lead("镇领导示例乙", from);
            staff.AddRange(firm, lawyer, former);
            staff.AddRange(served.Leaders.Concat(led.Leaders));
            await staff.SaveChangesAsync();
        }

        await using var db = database.NewContext(ScopeOf(served.Id, led.Id, bare.Id));
        var queries = new MonthlyTrainingQueries(db);

        Assert.Equal(new TrainingSpeaker("示例律师甲", SpeakerKind.Lawyer), await queries.SpeakerAsync(served.Id, default));
        Assert.Equal(new TrainingSpeaker("镇领导示例乙", SpeakerKind.TownshipLeader), await queries.SpeakerAsync(led.Id, default));
        Assert.Null(await queries.SpeakerAsync(bare.Id, default));
    }
}
