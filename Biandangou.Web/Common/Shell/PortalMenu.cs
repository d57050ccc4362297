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
            new("村（场）", "/villages", Policies.ReadVillages),
            new("律师事务所", "/organisation/law-firms", Policies.ReadTownship),
            new("驻村律师", "/organisation/lawyers", Policies.ReadTownship),
            new("律师服务日志", "/lawyer-services", Policies.ReadLawyerServices),
            new("乡镇设置", "/township", Policies.ReadTownship)),
        new(
            "学法培训", "school", "/study/sessions", Policies.ReadLedgers,
            new("培训台账", "/study/sessions", Policies.ReadLedgers), new("月度完成情况", "/study/matrix", Policies.ReadLedgers)),
        new(
            "普法宣传", "speakerphone", "/publicity/events", Policies.ReadLedgers,
            new("宣传活动", "/publicity/events", Policies.ReadLedgers), new("宣传阵地", "/publicity/display-items", Policies.ReadLedgers),
            new("法律明白人", "/publicity/law-savvy", Policies.ReadLedgers)),
        new("积案化解", "scale", "/disputes", Policies.ReadDisputes),
        new("年度报告", "file-text", "/reports", Policies.ReadReports),
    ];

    public static IEnumerable<MenuItem> For(PortalRole role, PathString path) =>
        Modules.Select(module => Item(module, role, path)).OfType<MenuItem>();

    /// <summary>
    /// A module with pages of its own leaves the mark of the current page to them. Where the module itself is closed to
    /// an account, the first of its pages that is open stands in for it.
    /// </summary>
    private static MenuItem? Item(Module module, PortalRole role, PathString path)
    {
        var pages = module.Pages.Where(page => Policies.Allows(page.Policy, role)).ToList();
        if (!Policies.Allows(module.Policy, role))
            return pages is [var first, ..] ? Link(first.Label, module.Icon, first.Path, path) : null;
        var children = pages.ConvertAll(page => Link(page.Label, "", page.Path, path));
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

    private sealed record Module(string Label, string Icon, string Path, string Policy, params MenuPage[] Pages);

    private sealed record MenuPage(string Label, string Path, string Policy);
}
