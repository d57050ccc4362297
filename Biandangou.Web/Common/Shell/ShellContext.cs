namespace Biandangou.Web.Common.Shell;

/// <summary>
/// What the frame around every page shows: one per request. A part that is null or empty is not drawn, so nothing
/// in the shell leads to a page that does not exist.
/// </summary>
public sealed class ShellContext
{
    /// <summary>Full name of the township, for titles and the sign-in page.</summary>
    public string TownshipName { get; set; } = "";

    /// <summary>Name beside the seal; falls back to <see cref="TownshipName"/>.</summary>
    public string? ShortName { get; set; }

    /// <summary>Name of the account; null for a visitor who has not signed in.</summary>
    public string? UserDisplayName { get; set; }

    public string? RoleLabel { get; set; }

    /// <summary>One character for the round account mark.</summary>
    public string Initial { get; set; } = "";

    public IReadOnlyList<MenuItem> Menu { get; set; } = [];

    /// <summary>Items under 系统管理, after the modules.</summary>
    public IReadOnlyList<MenuItem> SystemMenu { get; set; } = [];

    /// <summary>Entries of the account menu above 退出登录.</summary>
    public IReadOnlyList<MenuItem> AccountMenu { get; set; } = [];

    /// <summary>Bottom bar of village accounts on phones.</summary>
    public IReadOnlyList<MenuItem> PhoneBar { get; set; } = [];

    public int? Year { get; set; }

    /// <summary>Years the current page can be shown for.</summary>
    public IReadOnlyList<YearLink>? YearLinks { get; set; }

    /// <summary>Address of the search page, which takes the words as <c>q</c>.</summary>
    public string? SearchPath { get; set; }

    public string SearchPlaceholder { get; set; } = "搜索";

    public Notices? Notices { get; set; }

    /// <summary>What administrators are told on every page.</summary>
    public IReadOnlyList<string> StandingNotices { get; set; } = [];

    /// <summary>Accepts the POST that signs out.</summary>
    public string? SignOutPath { get; set; }

    /// <summary>Whom to ask, at the foot of the menu.</summary>
    public string? SupportContact { get; set; }

    /// <summary>Whether the account belongs to a village, whose pages carry the bottom bar on phones.</summary>
    public bool IsVillagePhone { get; set; }

    public bool IsSignedIn => UserDisplayName is not null;

    public string BrandName => ShortName ?? TownshipName;
}

/// <summary>One entry of a menu.</summary>
/// <param name="Icon">Name in Client/icons.json.</param>
/// <param name="Current">Whether it is the page being shown.</param>
/// <param name="ParentOfCurrent">Whether the page being shown lies under it; its children are then listed.</param>
/// <param name="Badge">Count of things the user must do; nothing is drawn for null or zero.</param>
public sealed record MenuItem(
    string Label,
    string Icon,
    string Path,
    bool Current = false,
    bool ParentOfCurrent = false,
    int? Badge = null,
    IReadOnlyList<MenuItem>? Children = null)
{
    /// <summary>Value of <c>aria-current</c>; null leaves the attribute out.</summary>
    public string? AriaCurrent => Current ? "page" : ParentOfCurrent ? "true" : null;
}

public sealed record YearLink(int Year, string Path, bool Current);

public sealed record Notices(string Path, int Unread);
