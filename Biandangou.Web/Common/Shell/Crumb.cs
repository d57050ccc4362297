using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Biandangou.Web.Common.Shell;

/// <summary>One step of the breadcrumb; the last one has no address.</summary>
public sealed record Crumb(string Text, string? Path);

public static class CrumbExtensions
{
    /// <summary>Sets the breadcrumb after 工作台, which the layout adds itself.</summary>
    public static void SetCrumbs(this ViewDataDictionary viewData, params (string Text, string? Path)[] crumbs) =>
        viewData["Crumbs"] = crumbs.Select(crumb => new Crumb(crumb.Text, crumb.Path)).ToList();
}
