using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>Contracts of two years, and a service log with two days a month and now and then one too few.</summary>
internal static class DemoLawyers
{
    private static readonly (LawyerServiceKind Kind, string Matter, string Result)[] Works =
    [
        (LawyerServiceKind.Consultation, "解答土地承包经营权流转咨询", "已当面解答"),
        (LawyerServiceKind.Lecture, "讲解民法典婚姻家庭编", "村民参加并提问"),
        (LawyerServiceKind.Mediation, "参与邻里宅基地边界纠纷调解", "双方同意按现状维持"),
        (LawyerServiceKind.Review, "审查村集体资产租赁合同", "提出修改意见3条"),
        (LawyerServiceKind.Consultation, "解答农民工工资支付咨询", "已告知申请仲裁的途径"),
        (LawyerServiceKind.Lecture, "防范电信网络诈骗以案释法", "发放资料并现场答疑"),
        (LawyerServiceKind.Other, "走访困难群众，了解法律援助需求", "登记需求，转法律援助工作站"),
    ];

    /// <summary>A contract for this year and the next.</summary>
    public static void Engage(Lawyer lawyer, int year) => lawyer.Engage(new ContractTerms(
        $"示例法顾〔{year}〕{lawyer.Name[^1]}号", new DateOnly(year, 1, 1), new DateOnly(year + 1, 12, 31), null));

    public static void Note(PortalDbContext db, DemoDiary diary, DemoCast cast, DemoYear plan)
    {
        for (var i = 0; i < cast.Lawyers.Count; i++)
        {
            var lawyer = cast.Lawyers[i];
            if (plan.Year > DemoYear.First && (plan.Year - DemoYear.First) % 2 == 0)
                diary.Note(new DateOnly(plan.Year, 1, 1), cast.Staff, _ => Renew(db, lawyer, plan.Year));
            for (var month = 1; month <= 12; month++)
                NoteMonth(db, diary, cast, i, new DateOnly(plan.Year, month, 1));
        }
    }

    private static void Renew(PortalDbContext db, Lawyer lawyer, int year)
    {
        db.Attach(lawyer);
        Engage(lawyer, year);
    }

    /// <summary>Eight hours and more on two days; in the month that is missed the second day falls away.</summary>
    private static void NoteMonth(PortalDbContext db, DemoDiary diary, DemoCast cast, int lawyer, DateOnly first)
    {
        var random = new Random(first.Year * 31 + first.Month * 7 + lawyer);
        var own = Enumerable.Range(0, cast.Villages.Count).Where(v => v % cast.Lawyers.Count == lawyer).ToList();
        var village = cast.Villages[own[(first.Year * 12 + first.Month) % own.Count]];
        var early = first.AddDays(6 + lawyer).ToWorkday();
        NoteDay(db, diary, cast.ActorOf(lawyer), cast.Lawyers[lawyer], early, village, (4m, Duty(village, random)),
            (1m, Work(first.Month + lawyer, random)));
        if ((first.Year * 3 + lawyer * 5) % 12 == first.Month - 1)
            return;
        var other = cast.Villages[own[(first.Year * 12 + first.Month + 2) % own.Count]];
        NoteDay(
            db, diary, cast.ActorOf(lawyer), cast.Lawyers[lawyer], first.AddDays(18 + lawyer).ToWorkday(), other,
            (2m, Duty(other, random)), (1 + random.Next(4) / 2m, Work(first.Month + lawyer + 3, random)));
    }

    private static void NoteDay(
        PortalDbContext db, DemoDiary diary, Actor actor, Lawyer lawyer, DateOnly day, Village village,
        params (decimal Hours, (LawyerServiceKind Kind, int People, string Matter, string Result) Work)[] works) =>
        diary.Note(day, actor, today =>
        {
            foreach (var (hours, work) in works)
            {
                Guid? place = work.Kind == LawyerServiceKind.Review ? null : village.Id;
                db.Add(new LawyerService(
                    lawyer, place, new LawyerServiceDetails(day, hours, work.Kind, work.People, null, work.Matter, work.Result), today));
            }
        });

    private static (LawyerServiceKind, int, string, string) Duty(Village village, Random random) =>
        (LawyerServiceKind.Duty, 2 + random.Next(5), $"{village.Name}法律工作室坐班", "现场接待来访群众");

    private static (LawyerServiceKind, int, string, string) Work(int i, Random random)
    {
        var (kind, matter, result) = Works[i % Works.Length];
        var people = kind switch
        {
            LawyerServiceKind.Lecture => 20 + random.Next(30),
            LawyerServiceKind.Review => 0,
            _ => 1 + random.Next(3),
        };
        return (kind, people, matter, result);
    }
}
