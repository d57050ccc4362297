using Biandangou.Data.Common.Access;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Study;

namespace Biandangou.Tests.Conventions.Names;

/// <summary>Every rule that asks whether a name is there already.</summary>
internal static class NameRules
{
    public static async Task<IReadOnlyList<NameRule>> AllAsync(PortalDbContext db)
    {
        var grids = await db.Township<Grid>().Where(g => g.To == null).OrderBy(g => g.EntryNumber).Take(2).ToListAsync();
        var village = grids[0].VillageId;
        var group = await db.Township<LeadershipGroup>().Where(g => g.To == null).OrderBy(g => g.EntryNumber).Select(g => g.Id)
            .FirstAsync();
        var person = await db.Township<LawSavvyPerson>().Where(p => p.To == null).OrderBy(p => p.From)
            .ThenBy(p => p.EntryNumber).Select(p => p.Id).FirstAsync();
        (string, string?) inVillage = ("VillageId", $"{village}");
        return
        [
            NameRule.Of<Village>("村（场）名称", "已存在", "/villages/new", typed: ("From", "2026-01-01")),
            NameRule.Of<Village>("村（场）更名", "已存在", "/villages/*/rename", typed: ("From", "2026-06-01")) with
            {
                First = ("/villages/new", "Name", [("From", "2026-01-01")]), Sample = "示例Ab12乙",
                Prepare = async (client, _) => $"{await NewVillageAsync(client)}/rename",
            },
            NameRule.Of<Village>("村（场）曾用名", "的曾用名（", "/villages/new", typed: ("From", "2026-01-01")) with
            {
                Sample = "示例Ab12丙",
                Between = async (client, record, name) => await MustAsync(
                    NameRule.SendAsync(client, $"{record}/rename", ("Name", $"{name}改"), ("From", "2026-06-01"))),
            },
            NameRule.Of<Grid>("网格名称", "该村（场）已有网格", "/grids/new", typed: [inVillage, ("From", "2026-01-01")]),
            NameRule.Of<GridOfficer>("在岗网格员", "已有在岗网格员", $"/grids/{grids[1].Id}/officers/new", typed: ("From", "2026-11-02")) with
            {
                First = ($"/grids/{grids[0].Id}/officers/new", "Name", [("From", "2026-11-02")]),
            },
            NameRule.Of<Archivist>("档案管理员", "已登记为档案管理员", $"/villages/{village}/archivists/new", typed: ("From", "2026-01-01")),
            NameRule.Of<PartyBranch>("党支部", "已经登记。更换书记的", $"/villages/{village}/branches/new", typed: ("From", "2026-01-01")),
            NameRule.Of<LawFirm>("律师事务所", "已存在", "/organisation/law-firms/new"),
            NameRule.Of<Lawyer>("同所律师", "已登记同名律师", "/organisation/lawyers/new", typed: ("From", "2026-01-01")),
            NameRule.Of<LeadershipGroup>("领导小组", "已存在", "/organisation/groups/new"),
            NameRule.Of<GroupMember>("小组成员", "已有{other.Role.ToChinese()}", $"/organisation/groups/{group}/members/new", typed:
                [("Role", "Member"), ("From", "2026-06-01")]),
            NameRule.Of<GovernanceSystem>("制度", "已存在", "/organisation/systems/new"),
            NameRule.Of<PublicUnit>("单位", "已存在", "/organisation/units/new"),
            NameRule.Of<CadreAssignment>("干部分工", "请先登记其结束日期", "/organisation/cadres/new", "Cadre", inVillage, ("From", "2026-06-01")),
            NameRule.Of<ArchiveLoan>("借出的卷宗", "尚未归还", "/archives/loans/new", "Title", ("LentOn", "2026-11-02"),
                ("DueOn", "2026-11-20")) with { Account = "village01" },
            NameRule.Of<Honour>(
                "荣誉", "已经登记，请核对名称和日期", "/publicity/honours/new", "Name", ("AppliedOn", "2026-06-01"), ("Outcome", "Pending"),
                    ("DecidedOn", "")) with { Account = "village01" },
            NameRule.Of<LawSavvyPerson>("法律明白人", "同村同名同日已登记一人", "/publicity/law-savvy/new", "Name", inVillage,
                ("From", "2026-06-01")) with { Told = "IsOther" },
            NameRule.Of<LawSavvyTraining>("法律明白人培训", "没有重复登记", "/publicity/law-savvy/trainings/new", "Topic", ("On", "2026-11-02"),
                ("Persons", $"{person}")) with { LeavesOut = true },
            NameRule.Of<EventKind>("宣传形式", "已存在", "/publicity/forms/new"),
            NameRule.Of<ThemeDay>("主题日", "已存在", "/publicity/theme-days/new"),
            NameRule.Of<PublicityAgency>("责任单位", "已存在", "/publicity/agencies/new"),
            NameRule.Of<SessionKind>("学习类别", "已存在", "/study/kinds/new"),
            NameRule.Of<DisputeKind>("纠纷类型", "已存在", "/disputes/kinds/new"),
            NameRule.Of<SavedFilter>("常用筛选", "已存在", "/disputes/filters") with { Page = "/disputes?year=2023&status=All" },
            NameRule.Of<ReportTemplate>("报告模板", "已存在", "/reports/templates/new", "Name", ("Text", "! 标题\n# 一章\n正文。")),
            NameRule.Of<Dispute>(
                "同一当事人的案件", "同一当事人近期已有案件", "/disputes/new", "Parties[0].Name", inVillage, ("GridId", ""), ("Title", "示例争议"),
                    ("ReceivedOn", "2026-11-05"),
                ("Parties[0].Phone", "13800001234"), ("Description", "示例情况。"), ("Parties[1].Name", "")) with { Told = "IsOther" },
            NameRule.Of<Dispute>(
                "清单中同一当事人的案件", "同一当事人近期已有案件", "/disputes/batch", "Rows[0].Names", inVillage, ("GridId", ""), ("Source", "WalkIn"),
                    ("ReceivedOn", "2026-11-05"),
                ("Rows[0].Title", "示例争议"), ("Rows[0].Description", "示例情况。"), ("Rows[0].KindId",
                    $"{DisputeKind.IdOf(DisputeType.Housing)}")) with
            {
                Told = "Rows[0].IsOther", Sample = "示例Ab12戊",
            },
            NameRule.Of<PortalUser>("账号", "已存在。", "/accounts/new", "UserName", ("DisplayName", "示例己"), ("Role",
                "TownshipStaff")) with { Account = "sysadmin", Sample = "Shili.12" },
            NameRule.Of<PortalUser>("批量账号", "已存在或在名单中重复", "/accounts/bulk", "Pasted", ("VillageIds", null), ("GridOfficerIds", null)) with
            {
                Account = "sysadmin", Sample = "Shili.b12", Wrap = name => $"示例庚,{name},镇法治办",
            },
        ];
    }

    private static async Task<string> NewVillageAsync(HttpClient client) => await MustAsync(
        NameRule.SendAsync(client, "/villages/new", ("Name", $"示例{Guid.CreateVersion7():N}"[..24]), ("From", "2026-01-01")));

    private static async Task<string> MustAsync(Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }
}
