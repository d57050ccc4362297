using Biandangou.Data.Disputes.Lists;
using Biandangou.Domain.Disputes;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace Biandangou.Web.Areas.Disputes.Models.Lists;

/// <summary>The list's address: everything a filter can say. What cannot be read is left out, never an error.</summary>
public sealed class DisputeListQuery
{
    /// <summary>Longer than any part a filter writes; an address must not outgrow what servers take.</summary>
    private const int LongestPart = 500;

    public string? Year { get; set; }

    public string? Village { get; set; }

    public string? Type { get; set; }

    public string? Source { get; set; }

    public string? Difficulty { get; set; }

    public string? Lawyer { get; set; }

    public string? Status { get; set; }

    /// <summary>A case number. Words are in <see cref="K"/>, since an address is read by others too.</summary>
    public string? Q { get; set; }

    /// <summary>Searched words, encrypted.</summary>
    public string? K { get; set; }

    public int Page { get; set; } = 1;

    /// <summary>The number that is looked for; null when there is none.</summary>
    public string? Number => Dispute.TryParseNumber(Q, out var year, out var sequence) ? Dispute.FormatNumber(year, sequence) : null;

    public DisputeFilter ToFilter(DateOnly today, DisputeSearchWords words)
    {
        var keyword = Number ?? words.Read(K);
        // Whoever looks for a case finds it in whatever state it is.
        return new DisputeFilter(Choices.Read<DisputeTab>(Status) ?? (keyword is null ? DisputeTab.Open : DisputeTab.All), today)
        {
            // An open case of an earlier year must not fall out of sight, so no year is the default.
            Year = string.IsNullOrEmpty(Year) ? null : YearFilter.Read(Year, today),
            VillageId = Guid.TryParse(Village, out var village) ? village : null,
            KindId = Guid.TryParse(Type, out var kind) ? kind : null,
            Source = Choices.Read<DisputeSource>(Source),
            Difficulty = Choices.Read<DisputeDifficulty>(Difficulty),
            LawyerId = Guid.TryParse(Lawyer, out var lawyer) ? lawyer : null,
            Unassigned = Lawyer == DisputeListPage.Unassigned,
            Keyword = keyword,
            Page = Page,
        };
    }

    /// <summary>The same filter on another tab, from its first page.</summary>
    public string TabPath(DisputeTab tab) => "/disputes" + Text(tab.ToString());

    public string Text() => Text(Status);

    /// <summary>Whatever a list's address may say, in one order; anything else is dropped.</summary>
    public static DisputeListQuery Read(string? text)
    {
        var query = QueryHelpers.ParseQuery(text);
        return new DisputeListQuery
        {
            Year = Of("year"),
            Village = Of("village"),
            Type = Of("type"),
            Source = Of("source"),
            Difficulty = Of("difficulty"),
            Lawyer = Of("lawyer"),
            Status = Of("status"),
            Q = Of("q"),
            K = Of("k"),
        };

        string? Of(string key) => query.TryGetValue(key, out var value) ? value.ToString() : null;
    }

    private string Text(string? status)
    {
        var query = new QueryBuilder();
        (string Key, string? Value)[] parts =
        [
            ("q", Number), ("k", Number is null ? K : null), ("year", Year), ("village", Village), ("type", Type), ("source", Source),
            ("difficulty", Difficulty), ("lawyer", Lawyer), ("status", status),
        ];
        foreach (var (key, value) in parts)
        {
            if (value is { Length: > 0 and <= LongestPart })
                query.Add(key, value);
        }

        return query.ToString();
    }
}
