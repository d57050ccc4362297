using System.Linq.Expressions;
using Biandangou.Data.Common.Access;
using Biandangou.Data.Common.Auditing;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Reports.Editions;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Study;
using Microsoft.AspNetCore.Identity;

namespace Biandangou.Tests.Common.Databases;

/// <summary>A rule that looks at other records before it stores, with two forms that both hold when the other is not there.</summary>
/// <param name="Count">What the two would store, counted.</param>
/// <param name="Once">How many one of them stores.</param>
internal sealed record WriterRule(
    string Name, Func<PortalDbContext, Task<int>> Count, int Once, IReadOnlyList<Func<Task<HttpResponseMessage>>> Sends);

/// <summary>Every rule that looks before it stores, by name.</summary>
internal sealed class WriterRules(TestDatabase database, TwoPortals portals)
{
    private readonly Dictionary<string, HttpClient[]> _clients = new(StringComparer.Ordinal);

    public async Task<List<WriterRule>> AllAsync()
    {
        await using var db = database.NewContext();
        var grids = await db.Township<Grid>().OrderBy(g => g.EntryNumber).Take(2).ToListAsync();
        var kind = await db.Township<SessionKind>().Where(k => k.Category == StudyKind.OtherStudy)
            .OrderBy(k => k.EntryNumber).Select(k => k.Id).FirstAsync();
        var planned = await db.Township<StudyPlanItem>().MaxAsync(i => i.Year);
        var planItems = await db.Township<StudyPlanItem>().CountAsync(i => i.Year == planned);
        var (today, visits) = await PlanVisitsAsync();
        var monday = WeeklyVisit.WeekOf(today).AddDays(7);
        var auditors = await AddAuditorAsync();
        var reset = await ProposeResetAsync();

        return
        [
            await OfAsync<Lawyer>(
                "律师事务所没有同名律师", "staff", "/organisation/lawyers/new", l => l.Name == "示例争名", ("Name", "示例争名"), ("From", "2026-01-01")),
            await OfAsync<LawFirm>("律师事务所名称唯一", "staff", "/organisation/law-firms/new", f => f.Name == "示例争名", ("Name", "示例争名")),
            await OfAsync<Village>(
                "村（场）名称唯一", "staff", "/villages/new", v => v.Name == "示例争名", ("Name", "示例争名"), ("From", "2026-01-01")),
            await OfAsync<Grid>(
                "村（场）内网格名称唯一", "staff", "/grids/new", g => g.Name == "示例争名",
                ("VillageId", $"{grids[0].VillageId}"), ("Name", "示例争名"), ("From", "2026-01-01")),
            await OfAsync<GridOfficer>(
                "网格员不同时在两个网格任职", "staff", [$"/grids/{grids[0].Id}/officers/new", $"/grids/{grids[1].Id}/officers/new"],
                o => o.Name == "示例争任",
                ("Name", "示例争任"), ("Phone", "13800009999"), ("From", "2026-11-02")),
            await OfAsync<CadreAssignment>(
                "干部不重复包村", "staff", "/organisation/cadres/new", c => c.Cadre == "示例争包", ("Cadre", "示例争包"), ("Post", "示例职务"),
                ("Kind", "InCharge"), ("VillageId", $"{grids[0].VillageId}"), ("From", "2026-11-02")),
            await OfAsync<LeadershipGroup>(
                "领导小组名称唯一", "staff", "/organisation/groups/new", g => g.Name == "示例争名", ("Name", "示例争名"), ("From", "2026-01-05")),
            await OfAsync<GovernanceSystem>(
                "制度名称唯一", "staff", "/organisation/systems/new", s => s.Name == "示例争名", ("Name", "示例争名"),
                ("Category", First<SystemCategory>()), ("From", "2026-01-05")),
            await OfAsync<PublicUnit>(
                "企事业单位名称唯一", "staff", "/organisation/units/new", u => u.Name == "示例争名", ("Name", "示例争名"), ("Kind", First<UnitKind>()),
                ("Head", "示例甲"), ("From", "2026-01-05")),
            await OfAsync<DisputeKind>(
                "纠纷类型名称唯一", "staff", "/disputes/kinds/new", k => k.Name == "示例争名", ("Name", "示例争名"), ("Type", First<DisputeType>()),
                ("SortOrder", "90")),
            await OfAsync<SessionKind>(
                "学习类别名称唯一", "staff", "/study/kinds/new", k => k.Name == "示例争名", ("Name", "示例争名"), ("Category", "OtherStudy"),
                ("SortOrder", "90")),
            await OfAsync<EventKind>(
                "宣传形式名称唯一", "staff", "/publicity/forms/new", f => f.Name == "示例争名", ("Name", "示例争名"),
                ("Category", First<PublicityKind>()), ("SortOrder", "90")),
            await OfAsync<ThemeDay>(
                "主题日名称唯一", "staff", "/publicity/theme-days/new", t => t.Name == "示例争名", ("Name", "示例争名"), ("StartMonth", "5"),
                ("StartDay", "6")),
            await OfAsync<PublicityAgency>(
                "责任单位名称唯一", "staff", "/publicity/agencies/new", a => a.Name == "示例争名", ("Name", "示例争名"), ("From", "2026-01-05")),
            await OfAsync<ReportTemplate>(
                "报告模板名称唯一", "staff", "/reports/templates/new", t => t.Name == "示例争名", ("Name", "示例争名"), ("Text", "! 标题\n# 一章")),
            await PostAsync(
                "本人常用筛选名称唯一", "staff", "/disputes/filters", 1, d => d.Township<SavedFilter>().CountAsync(f => f.Name == "示例争名"),
                ("Name", "示例争名"),
                ("Query", "status=Open")),
            await OfAsync<StudyPlanItem>(
                "一月一类只有一项学习计划", "staff", "/study/plan/new", i => i.Topic == "示例争月", ("Year", "2010"), ("Month", "7"), ("KindId", $"{kind}"),
                ("Topic", "示例争月"), ("Times", "1")),
            await OfAsync<ArchiveLoan>(
                "一份卷宗只借给一人", "village01", "/archives/loans/new", l => l.Title == "示例争借", ("Title", "示例争借"), ("Borrower", "示例甲"),
                ("Purpose", "复查"), ("LentOn", "2026-11-02"), ("DueOn", "2026-11-20")),
            await OfAsync<LawyerService>(
                "律师一天不超过24小时", "lawyer1", "/lawyer-services/new", s => s.Matter == "示例争时", ("On", "2026-11-03"), ("Hours", "14"),
                ("Kind", "Consultation"), ("Matter", "示例争时"), ("People", "3")),
            await OfAsync<Honour>(
                "同一荣誉只登记一次", "village01", "/publicity/honours/new", h => h.Name == "示例争名", ("Name", "示例争名"), ("Level", "镇级"),
                ("AppliedOn", "2026-06-01"), ("Outcome", "Pending"), ("DecidedOn", "")),
            await PostAsync(
                "上周走访只复制一次", "staff", "/disputes/visits/copy", visits,
                d => d.Township<WeeklyVisit>().CountAsync(v => v.PlannedOn >= monday), ("week", $"{monday:yyyy-MM-dd}")),
            await PostAsync(
                "上年学习计划只复制一次", "staff", "/study/plan/copy", planItems,
                d => d.Township<StudyPlanItem>().CountAsync(i => i.Year == planned + 1), ("year", $"{planned + 1}")),
            await PostAsync(
                "一处检查只说明一次", "staff", "/reports/2023/waivers", 1, d =>
                    d.Set<ReportWaiver>().CountAsync(w => w.Key == "示例争键"), ("Key", "示例争键"),
                ("Code", "M8"),
                ("Reason", "示例")),
            await OfAsync(
                "一年只有一份送审稿", "staff", ["/reports/2024/submit", "/reports/2024/submit"], 1,
                d => d.Set<ReportEdition>().CountAsync(e => e.Year == 2024)),
            await OfAsync(
                "账号名称唯一", "sysadmin", ["/accounts/new", "/accounts/new"], 1, d => d.Users.CountAsync(u => u.UserName == "zhengming"),
                ("UserName", "zhengming"),
                ("DisplayName", "示例争名"), ("Role", "TownshipStaff")),
            await OfAsync(
                "每类管理员至少留一个启用的账号", "sysadmin", [.. auditors.Select(id => $"/accounts/{id}/disable")], 1,
                d => d.Users.CountAsync(u => auditors.Contains(u.Id) && u.DisabledAt != null)),
            await PostAsync(
                "一项重置只确认一次", "secadmin", $"/accounts/resets/{reset}/confirm", 1,
                d => d.AuditEntries.CountAsync(a => a.Action == AuditAction.PasswordReset)),
        ];
    }

    private Task<WriterRule> OfAsync<T>(
        string name, string user, string path, Expression<Func<T, bool>> stored, params (string, string?)[] typed)
        where T : Entity => OfAsync(name, user, [path, path], stored, typed);

    private Task<WriterRule> OfAsync<T>(
        string name, string user, string[] paths, Expression<Func<T, bool>> stored, params (string, string?)[] typed)
        where T : Entity => OfAsync(name, user, paths, 1, db => db.Township<T>().CountAsync(stored), typed);

    /// <summary>Two forms, each opened before either is sent.</summary>
    private async Task<WriterRule> OfAsync(
        string name, string user, string[] paths, int once, Func<PortalDbContext, Task<int>> count, params (string, string?)[] typed)
    {
        var clients = await SignedInAsync(user);
        var pages = await Task.WhenAll(clients.Select((client, i) => client.PageAsync(paths[i])));
        return new WriterRule(
            name, count, once,
            [.. clients.Select((client, i) => (Func<Task<HttpResponseMessage>>)(() => client.SubmitAsync(pages[i], typed)))]);
    }

    /// <summary>Two posts of a button.</summary>
    private async Task<WriterRule> PostAsync(
        string name, string user, string path, int once, Func<PortalDbContext, Task<int>> count, params (string Name, string Text)[] typed)
    {
        var clients = await SignedInAsync(user);
        var pages = await Task.WhenAll(clients.Select(client => client.PageAsync("/")));
        return new WriterRule(name, count, once, [.. clients.Select((client, i) => (Func<Task<HttpResponseMessage>>)(() =>
        {
            var values = typed.ToDictionary(t => t.Name, t => t.Text, StringComparer.Ordinal);
            values["SubmissionId"] = $"{Guid.CreateVersion7()}";
            values["__RequestVerificationToken"] = pages[i].QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            return client.SubmitAsync(path, values);
        }))]);
    }

    private async Task<HttpClient[]> SignedInAsync(string user)
    {
        if (!_clients.TryGetValue(user, out var clients))
            _clients[user] = clients = await portals.SignInAsync(user);
        return clients;
    }

    /// <summary>The two processes live today, later than the demonstration: this week has plans, the next has none.</summary>
    private async Task<(DateOnly Today, int Planned)> PlanVisitsAsync()
    {
        await using var db = database.NewContext(clock: TimeProvider.System);
        var today = db.Clock.Today();
        var branches = await db.Township<PartyBranch>().Where(b => b.To == null).OrderBy(b => b.EntryNumber).Take(3).ToListAsync();
        db.AddRange(branches.Select(b => new WeeklyVisit(new WeeklyVisitPlan(b.VillageId, b.Id, today, "示例甲", null, "走访"))));
        await db.SaveChangesAsync();
        return (today, branches.Count);
    }

    /// <returns>All audit administrators: two.</returns>
    private async Task<Guid[]> AddAuditorAsync()
    {
        await using var db = database.NewContext();
        var second = await AddAdministratorAsync(db, "auditor2", PortalRole.AuditAdministrator);
        return [second, await db.Users.Where(u => u.UserName == "auditor").Select(u => u.Id).SingleAsync()];
    }

    private async Task<Guid> ProposeResetAsync()
    {
        await using var db = database.NewContext(AccessScope.Accounts, clock: TimeProvider.System);
        var reset = new CredentialReset(await AddAdministratorAsync(db, "sysadmin2", PortalRole.SystemAdministrator), Credential.Password);
        db.Add(reset);
        await db.SaveChangesAsync();
        return reset.Id;
    }

    private static async Task<Guid> AddAdministratorAsync(PortalDbContext db, string userName, PortalRole role)
    {
        var name = $"{role}";
        var user = new PortalUser
        {
            UserName = userName,
            NormalizedUserName = userName.ToUpperInvariant(),
            DisplayName = userName,
            SecurityStamp = "-",
        };
        db.Add(user);
        var roleId = await db.Roles.Where(r => r.Name == name).Select(r => r.Id).SingleAsync();
        db.Add(new IdentityUserRole<Guid> { UserId = user.Id, RoleId = roleId });
        await db.SaveChangesAsync();
        return user.Id;
    }

    private static string First<T>()
        where T : struct, Enum => $"{Enum.GetValues<T>()[0]}";
}
