namespace Biandangou.Web.Common.TagHelpers;

/// <summary>Scripts a page needs beyond the common ones, noted while its body is rendered and read by the layout.</summary>
public static class PageAssets
{
    static readonly object Validation = new();
    static readonly object Charts = new();
    static readonly object Uploads = new();

    public static void NeedValidation(this HttpContext context) => context.Items[Validation] = true;
    public static bool NeedsValidation(this HttpContext context) => context.Items.ContainsKey(Validation);
    public static void NeedCharts(this HttpContext context) => context.Items[Charts] = true;
    public static void NeedUploads(this HttpContext context) => context.Items[Uploads] = true;
    public static bool NeedsUploads(this HttpContext context) => context.Items.ContainsKey(Uploads);
    public static bool NeedsCharts(this HttpContext context) => context.Items.ContainsKey(Charts);
}
