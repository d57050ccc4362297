namespace Biandangou.Web.Portal.Shell;

/// <summary>The modules, in menu order, with the policy that opens each.</summary>
public static class PortalMenu
{
    private static readonly Module[] Modules =
    [
        new("工作台", "layout-dashboard", "/", Policies.SignedIn),
        new(
            "组织机构", "sitemap", "/villages", Policies.ReadVillages,
            new("村（场）", "/villages"),
            new("网格与网格员", "/grids"),
            new("归档室借阅", "/archives/loans"),
            new("组织机构图", "/organisation/chart", Policies.ReadTownship),
            new("领导小组", "/organisation/groups", Policies.ReadTownship),
            new("小组会议", "/organisation/meetings", Policies.ReadTownship),
            new("制度", "/organisation/systems", Policies.ReadTownship),
            new("企事业单位", "/organisation/units", Policies.ReadTownship),
            new("干部包村", "/organisation/cadres", Policies.ReadTownship),
            new("律师事务所", "/organisation/law-firms", Policies.ReadTownship),
            new("驻村律师", "/organisation/lawyers", Policies.ReadTownship),
            new("律师服务日志", "/lawyer-services", Policies.ReadLawyerServices),
            new("乡镇设置", "/township", Policies.ReadTownship)),
        new(
            "学法培训", "school", "/study/sessions", Policies.ReadLedgers,
            new("培训台账", "/study/sessions"),
            new("月度完成情况", "/study/matrix"),
            new("年度计划", "/study/plan", Policies.ReadTownship),
            new("催报", "/notices", Also: "/study/reminders"),
            new("学习类别", "/study/kinds", Policies.ReadTownship)),
        new(
            "普法宣传", "speakerphone", "/publicity/events", Policies.ReadLedgers,
            new("宣传活动", "/publicity/events"),
            new("宣传日历", "/publicity/calendar"),
            new("普法责任清单", "/publicity/duties", Policies.ReadTownship),
            new("宣传阵地", "/publicity/display-items"),
            new("法律明白人", "/publicity/law-savvy"),
            new("荣誉", "/publicity/honours"),
            new("宣传形式", "/publicity/forms", Policies.ReadTownship),
            new("主题日", "/publicity/theme-days", Policies.ReadTownship),
            new("责任单位", "/publicity/agencies", Policies.ReadTownship)),
        new(
            "积案化解", "scale", "/disputes", Policies.ReadDisputes,
            new("案件", "/disputes"),
            new("座谈会", "/disputes/seminars", Policies.ReadSeminars),
            new("每周走访", "/disputes/visits", Policies.ReadSeminars),
            new("统计表", "/disputes/statistics", Policies.ReadMediationStatistics),
            new("当事人信息", "/disputes/persons", Policies.KeepPersonalData),
            new("个人信息告知书", "/disputes/notice"),
            new("纠纷类型", "/disputes/kinds", Policies.ReadTownship),
            new("案件设置", "/disputes/settings", Policies.ReadTownship)),
        new(
            "年度报告", "file-text", "/reports", Policies.ReadReports,
            new("报告", "/reports"),
            new("问题与措施", "/reports/problems"),
            new("工作安排", "/reports/plans"),
            new("报告模板", "/reports/templates")),
        new("审计日志", "history", "/audit", Policies.ReadAudit),
    ];

    public static IEnumerable<MenuItem> For(PortalRole role, PathString path) =>
        Modules.Select(module => Item(module, role, path)).OfType<MenuItem>();

    /// <summary>Pages under 系统管理.</summary>
    /// <param name="grants">Proposed roles that wait for the account; null when deciding them is not its business.</param>
    /// <param name="resets">Proposed resets of administrators, likewise.</param>
    public static IReadOnlyList<MenuItem> SystemFor(PortalRole role, PathString path, int? grants, int? resets)
    {
        List<MenuItem> items = [];
        Offer(Policies.ManageAccounts, "批量建账号", "user-plus", "/accounts/bulk");
        Offer(Policies.GrantRoles, "待批授权", "user-check", "/accounts/grants", grants);
        Offer(Policies.ConfirmResets, "待确认重置", "key", "/accounts/resets", resets);
        Offer(Policies.GrantRoles, "安全设置", "shield-check", "/accounts/security");
        if (!Policies.Allows(Policies.ReadAccounts, role))
            return items;
        var accounts = Link("账号", "users", "/accounts", path);
        return [accounts with { ParentOfCurrent = accounts.ParentOfCurrent && !items.Exists(o => o.Current || o.ParentOfCurrent) },
            .. items];

        void Offer(string policy, string label, string icon, string target, int? badge = null)
        {
            if (Policies.Allows(policy, role))
                items.Add(Link(label, icon, target, path) with { Badge = badge });
        }
    }

    public static IReadOnlyList<MenuItem> Own { get; } =
        [new("我的账号", "id", "/account"), new("修改密码", "key", "/account/password"), new("两步验证", "shield", "/account/second-factor")];

    /// <summary>
    /// A module with pages of its own leaves the mark of the current page to them. Where the module itself is closed to
    /// an account, the first of its pages that is open stands in for it.
    /// </summary>
    private static MenuItem? Item(Module module, PortalRole role, PathString path)
    {
        var pages = module.Pages.Where(page => Policies.Allows(page.Policy ?? module.Policy, role)).ToList();
        if (!Policies.Allows(module.Policy, role))
            return pages is [var first, ..] ? Link(first.Label, module.Icon, first.Path, path) : null;
        var children = pages.ConvertAll(page => Child(page, path));
        // A page under another one, as /disputes/visits under /disputes, takes the mark alone.
        var deepest = children.Where(child => child.ParentOfCurrent || child.Current).MaxBy(child => child.Path.Length);
        children = children.ConvertAll(child => child == deepest ? child : child with { ParentOfCurrent = false });
        var item = Link(module.Label, module.Icon, module.Path, path);
        return children.Count < 2 ? item : item with
        {
            Current = false,
            ParentOfCurrent = children.Exists(child => child.Current || child.ParentOfCurrent),
            Children = children,
        };
    }

    private static MenuItem Child(Page page, PathString path)
    {
        var link = Link(page.Label, "", page.Path, path);
        return page.Also is { } also && path.StartsWithSegments(also) ? link with { ParentOfCurrent = true } : link;
    }

    private static MenuItem Link(string label, string icon, string target, PathString path)
    {
        var isCurrent = path == target || (path == "" && target == "/");
        return new MenuItem(label, icon, target, isCurrent, !isCurrent && target != "/" && path.StartsWithSegments(target));
    }

    private sealed record Module(string Label, string Icon, string Path, string Policy, params Page[] Pages);

    /// <param name="Policy">What opens the page when it is not its module's policy.</param>
    /// <param name="Also">Where else pages belong to it.</param>
    private sealed record Page(string Label, string Path, string? Policy = null, string? Also = null);
}
