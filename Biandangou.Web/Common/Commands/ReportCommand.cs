namespace Biandangou.Web.Common.Commands;

/// <summary><c>report YEAR --out DIR</c>.</summary>
public sealed class ReportCommand(int year, string folder) : IPortalCommand
{
    public Task<int> RunAsync(WebApplication app) => throw new NotSupportedException($"{year} {folder}");
}
