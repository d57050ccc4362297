using Biandangou.Domain.Accounts;
using Biandangou.Web.Common.Access;

namespace Biandangou.Web.Common.Shell;

/// <summary>The modules, in menu order, with the policy that opens each.</summary>
public static class PortalMenu
{
    private static readonly Module[] Modules =
    [
        new("工作台", "layout-dashboard", "/", Policies.SignedIn),
        new("组织机构", "sitemap", "/villages", Policies.ReadVillages),
        new("学法培训", "school", "/study/sessions", Policies.ReadLedgers, ("培训台账", "/study/sessions"), ("月度完成情况", "/study/matrix")),
        new(
            "普法宣传", "speakerphone", "/publicity/events", Policies.ReadLedgers,
            ("宣传活动", "/publicity/events"), ("宣传阵地", "/publicity/display-items"), ("法律明白人", "/publicity/law-savvy")),
        new("积案化解", "scale", "/disputes", Policies.ReadDisputes),
        new("年度报告", "file-text", "/reports", Policies.ReadReports),
    ];

    public static IEnumerable<MenuItem> For(PortalRole role, PathString path) =>
        Modules.Where(module => Policies.Allows(module.Policy, role)).Select(module => Item(module, path));

    /// <summary>Pages under 系统管理.</summary>
    /// <param name="pending">Proposed roles that wait for the account; null when deciding them is not its business.</param>
    public static IEnumerable<MenuItem> SystemFor(PortalRole role, PathString path, int? pending)
    {
        if (!Policies.Allows(Policies.ReadAccounts, role))
            yield break;
        var accounts = Link("账号", "users", "/accounts", path);
        MenuItem[] others = Policies.Allows(Policies.GrantRoles, role)
            ? [Link("待批授权", "user-check", "/accounts/grants", path) with { Badge = pending }, Link("安全设置", "shield-check", "/accounts/security", path)]
            : [Link("批量建账号", "user-plus", "/accounts/bulk", path)];
        yield return accounts with { ParentOfCurrent = accounts.ParentOfCurrent && !others.Any(o => o.Current) };
        foreach (var other in others)
            yield return other;
    }

    public static IReadOnlyList<MenuItem> Own { get; } =
        [new("我的账号", "id", "/account"), new("修改密码", "key", "/account/password"), new("两步验证", "shield", "/account/second-factor")];

    /// <summary>A module with pages of its own leaves the mark of the current page to them.</summary>
    private static MenuItem Item(Module module, PathString path)
    {
        var children = module.Pages.Select(page => Link(page.Label, "", page.Path, path)).ToList();
        var item = Link(module.Label, module.Icon, module.Path, path);
        return children.Count == 0 ? item : item with
        {
            Current = false,
            ParentOfCurrent = children.Exists(child => child.Current || child.ParentOfCurrent),
            Children = children,
        };
    }

    private static MenuItem Link(string label, string icon, string target, PathString path)
    {
        var isCurrent = path == target || (path == "" && target == "/");
        return new MenuItem(label, icon, target, isCurrent, !isCurrent && target != "/" && path.StartsWithSegments(target));
    }

    private sealed record Module(string Label, string Icon, string Path, string Policy, params (string Label, string Path)[] Pages);
}
