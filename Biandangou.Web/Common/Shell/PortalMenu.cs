using Biandangou.Domain.Accounts;
using Biandangou.Web.Common.Access;

namespace Biandangou.Web.Common.Shell;

/// <summary>The modules, in menu order, with the policy that opens each.</summary>
public static class PortalMenu
{
    private static readonly (string Label, string Icon, string Path, string Policy)[] Modules =
    [
        ("工作台", "layout-dashboard", "/", Policies.SignedIn),
        ("组织机构", "sitemap", "/villages", Policies.ReadVillages),
        ("学法培训", "school", "/study/sessions", Policies.ReadLedgers),
        ("普法宣传", "speakerphone", "/publicity/events", Policies.ReadLedgers),
        ("积案化解", "scale", "/disputes", Policies.ReadDisputes),
        ("年度报告", "file-text", "/reports", Policies.ReadReports),
    ];

    public static IEnumerable<MenuItem> For(PortalRole role, PathString path) =>
        from module in Modules
        where Policies.Allows(module.Policy, role)
        let current = path == module.Path || (path == "" && module.Path == "/")
        let inside = module.Path != "/" && path.StartsWithSegments(module.Path)
        select new MenuItem(module.Label, module.Icon, module.Path, current, inside && !current);
}
