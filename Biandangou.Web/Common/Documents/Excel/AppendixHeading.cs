namespace Biandangou.Web.Common.Documents.Excel;

/// <summary>What stands under the title of every sheet.</summary>
/// <param name="Township">Name of the township.</param>
/// <param name="Year">Reporting year; null for all years.</param>
/// <param name="CutOff">Last day counted.</param>
public sealed record AppendixHeading(string Township, int? Year, DateOnly CutOff);
