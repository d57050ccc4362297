namespace Biandangou.Web.Common.Errors;

/// <summary>What a page that could not be shown says: what happened and what to do.</summary>
/// <param name="Reference">Number the administrator can find in the log; only for failures of the system.</param>
/// <param name="ReturnPath">Where the button leads; null for none.</param>
public sealed record ErrorPage(
    int StatusCode, string Title, string Advice, string Icon, string? Reference, string? ReturnPath)
{
    public static ErrorPage For(int statusCode, string? reference = null) => statusCode switch
    {
        400 or 419 => new(statusCode, "页面停留太久", "请返回上一页重新提交，已填内容仍在。", "clock", null, null),
        401 => new(statusCode, "请先登录", "登录后可继续查看此页。", "lock", null, "/sign-in"),
        403 => new(statusCode, "您没有查看此页的权限", "需要时请联系镇司法所开通。", "lock", null, "/"),
        404 or 405 or 410 => new(statusCode, "没有找到这个页面或记录", "可能已被删除，或网址有误。", "search", null, "/"),
        409 => new(statusCode, "这条记录已被他人修改", "请返回查看最新内容后再改。", "users", null, null),
        411 or 414 or 415 or 422 or 431 => For(UnreadableRequest.Body, statusCode),
        413 => new(statusCode, "文件超过上限", "请压缩或分开上传。", "upload", null, null),
        429 => new(statusCode, "操作过于频繁", "请稍等片刻再试。", "clock", null, null),
        503 => new(statusCode, "系统正在维护", "请稍后再来，已保存的内容不受影响。", "settings", null, null),
        _ => new(statusCode, "系统出错，本次操作没有保存", "请告知管理员。", "alert-triangle", reference, "/"),
    };

    /// <summary>A rule that the page could not foresee, say of a record that moved on since it was opened.</summary>
    public static ErrorPage For(RuleBrokenException broken) =>
        new(StatusCodes.Status422UnprocessableEntity, "没有保存", broken.Message, "alert-triangle", null, "/");

    public static ErrorPage For(UnreadableRequest fault, int statusCode) => (fault, statusCode) switch
    {
        (_, 413) => new(statusCode, "提交的内容超过上限，没有保存", "请返回上一页，压缩或分开上传文件后再提交。", "upload", null, null),
        (UnreadableRequest.Body, _) => new(
            statusCode, "提交的内容读不出来，没有保存", "可能是网络中断、内容不完整或项目过多。请返回上一页检查后重新提交，仍不行请联系管理员。",
            "alert-triangle", null, null),
        _ => new(statusCode, "网址里有读不出来的字符", "请从菜单重新进入，或检查粘贴的网址。", "search", null, "/"),
    };
}
