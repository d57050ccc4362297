namespace Biandangou.Web.Common.Forms;

/// <summary>Asks before something is done that cannot be taken back and needs no reason; naming what it is done to.</summary>
/// <param name="Question">The deed with its object: 停用账号 v01（示例一村负责人）？</param>
/// <param name="Result">What follows.</param>
/// <param name="Button">A verb with its object: 停用账号.</param>
public sealed record AskForm(string PostPath, string Question, string Result, string Button, string CancelPath)
{
    /// <summary>The way to the page.</summary>
    public IReadOnlyList<(string Text, string? Path)> Crumbs { get; init; } = [];
}

/// <summary>Asks before something is deleted, and for the reason, which the audit keeps; posts <c>Reason</c> and <c>Version</c>.</summary>
/// <param name="Subject">The record: 案件 2026-0042.</param>
/// <param name="Consequence">What follows: 删除后可由镇法治办恢复。</param>
/// <param name="Button">A verb with its object: 删除案件.</param>
public sealed record DeleteForm(
    string PostPath, string Subject, string Consequence, string Button, string CancelPath, Guid? Version = null)
{
    /// <summary>The way to the page.</summary>
    public IReadOnlyList<(string Text, string? Path)> Crumbs { get; init; } = [];
}
