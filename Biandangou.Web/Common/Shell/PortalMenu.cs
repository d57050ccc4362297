using Biandangou.Domain.Accounts;
using Biandangou.Web.Common.Access;

namespace Biandangou.Web.Common.Shell;

/// <summary>The modules, in menu order, with the policy that opens each.</summary>
public static class PortalMenu
{
    private static readonly Module[] Modules =
    [
        new("工作台", "layout-dashboard", "/", Policies.SignedIn),
        new(
            "组织机构", "sitemap", "/villages", Policies.ReadVillages,
            ("村（场）", "/villages"), ("网格与网格员", "/grids"), ("归档室借阅", "/archives/loans")),
        new("学法培训", "school", "/study/sessions", Policies.ReadLedgers, ("培训台账", "/study/sessions"), ("月度完成情况", "/study/matrix")),
        new(
            "普法宣传", "speakerphone", "/publicity/events", Policies.ReadLedgers,
            ("宣传活动", "/publicity/events"), ("宣传阵地", "/publicity/display-items"), ("法律明白人", "/publicity/law-savvy")),
        new("积案化解", "scale", "/disputes", Policies.ReadDisputes),
        new("年度报告", "file-text", "/reports", Policies.ReadReports),
    ];

    public static IEnumerable<MenuItem> For(PortalRole role, PathString path) =>
        Modules.Where(module => Policies.Allows(module.Policy, role)).Select(module => Item(module, path));

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
