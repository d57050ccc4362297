using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Biandangou.Web.Common.TagHelpers;

/// <summary>
/// <c>&lt;record-form action="…" button="登记" cancel="…"&gt;</c>: all of a <see cref="RecordForm"/> but its fields, which are the content;
/// faults and conflicts stand above them.
/// </summary>
[HtmlTargetElement("record-form")]
public sealed class RecordFormTagHelper(IHtmlHelper html) : TagHelper
{
    /// <summary>The deed.</summary>
    public string Button { get; set; } = "";

    /// <summary>Address that leads away without saving.</summary>
    public string Cancel { get; set; } = "";

    public string CancelText { get; set; } = "取消";

    /// <summary>Partial view above the fields, and sent with them; null for none.</summary>
    public string? Notice { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = "form";
        output.Attributes.SetAttribute("method", "post");
        output.PreElement.AppendHtml(await html.PartialAsync("_ErrorSummary"));
        output.PreContent.AppendHtml(await html.PartialAsync("_FormNotices"));
        if (!string.IsNullOrEmpty(Notice))
            output.PreContent.AppendHtml(await html.PartialAsync(Notice));
        output.PreContent.AppendHtml("<div class=\"panel form\">")
            .AppendHtml(html.Hidden(nameof(RecordForm.SubmissionId))).AppendHtml(html.Hidden(nameof(RecordForm.Version)));
        output.PostContent.AppendHtml("<div class=\"formbar\"><button class=\"btn btn-primary\" type=\"submit\">").Append(Button)
            .AppendHtml("</button><a class=\"btn btn-default\" href=\"").Append(Cancel).AppendHtml("\">").Append(CancelText)
            .AppendHtml("</a></div></div>").AppendHtml(html.AntiForgeryToken());
    }
}
