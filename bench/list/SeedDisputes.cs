using Biandangou.Domain.Disputes;
using Microsoft.Data.Sqlite;

namespace Biandangou.ListBench;

/// <summary>
/// Puts 100,000 invented disputes in place of those of a demonstration database: five years of intake, all villages
/// and types, nearly all of the past and nine tenths of the running year resolved. The same day gives the same cases.
/// </summary>
internal sealed class SeedDisputes(SqliteConnection connection, DateOnly today)
{
    private const int Cases = 100_000;
    private const int Years = 5;

    private static readonly string[] Parts =
        ["DisputeParty", "DisputeAssignment", "DisputeExtension", "DisputeStep", "DisputeResolution", "CatalogueEntry", "CaseFiling"];

    private static readonly string[] Subjects = ["灌溉用水轮次", "宅基地边界", "羊群啃食青苗", "土地流转费", "拖欠工资", "借款到期未还", "婚约财物返还", "道路通行"];
    private static readonly string[] Ends = ["的争议", "纠纷", "赔偿的争议", "引起的邻里纠纷"];

    private readonly Random _random = new(20231231);
    private readonly DisputeType[] _types = Enum.GetValues<DisputeType>();
    private readonly DisputeSource[] _sources = Enum.GetValues<DisputeSource>();
    private readonly DisputeDifficulty[] _difficulties = Enum.GetValues<DisputeDifficulty>();
    private readonly ResolutionMethod[] _methods = Enum.GetValues<ResolutionMethod>();

    public void Run()
    {
        Execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF;");
        using (var transaction = connection.BeginTransaction())
        {
            Execute(string.Concat(Parts.Append("Disputes").Append("CaseNumberSeries").Select(table => $"DELETE FROM {table};")));
            Fill();
            transaction.Commit();
        }

        Execute("PRAGMA wal_checkpoint(TRUNCATE);");
        Console.WriteLine($"{Cases:N0} disputes");
    }

    private void Fill()
    {
        var villages = Texts("SELECT Id FROM Villages ORDER BY SortOrder");
        var grids = Pairs("SELECT VillageId, Id FROM Grids ORDER BY Id").ToLookup(p => p.First, p => p.Second, StringComparer.Ordinal);
        var lawyers = Texts("SELECT Id FROM Lawyers ORDER BY Id");
        using var dispute = Insert(
            "Disputes", "Id", "NumberYear", "NumberSequence", "VillageId", "GridId", "LawyerId", "Title", "KindId", "Type", "Source",
            "Difficulty",
            "ReceivedOn", "DueOn", "ListOrder", "Parties", "Description", "Status", "Version", "CreatedAt", "CreatedBy");
        using var resolution = Insert(
            "DisputeResolution", "Id", "DisputeId", "ResolvedOn", "Method", "Succeeded", "Form", "Result", "Amount", "Version", "CreatedAt",
            "CreatedBy");
        using var party = Insert("DisputeParty", "Id", "DisputeId", "Position", "Role", "Name", "NameKey", "Version", "CreatedAt",
            "CreatedBy");
        for (var back = Years - 1; back >= 0; back--)
        {
            var first = new DateOnly(today.Year - back, 1, 1);
            var days = Math.Min(365, today.DayNumber - first.DayNumber + 1);
            for (var n = 0; n < Cases / Years; n++)
            {
                var received = first.AddDays((int)((long)n * days / (Cases / Years)));
                var village = Pick(villages);
                var id = NewId(received, n);
                var isOpen = _random.NextDouble() < (back == 0 ? OpenShare(received) : 0.002);
                var stamp = $"{received:yyyy-MM-dd} 08:30:00";
                var own = grids[village].ToList();
                var type = Pick(_types);
                Write(
                    dispute, id, first.Year, n + 1, village, own.Count == 0 ? null : Pick(own),
                    _random.Next(3) == 0 ? null : Pick(lawyers), Pick(Subjects) + Pick(Ends), DisputeKind.IdOf(type).ToString()
                        .ToUpperInvariant(), type.ToString(),
                    Pick(_sources).ToString(), Pick(_difficulties).ToString(), Day(received), Day(received.AddDays(30)),
                    isOpen ? received.AddDays(30).DayNumber : 20_000_000 - received.DayNumber,
                    "赵示例与吴示例", "双方对损失面积和单价有分歧。", (isOpen ? DisputeStatus.Open : DisputeStatus.Resolved).ToString(),
                    NewId(received, n), stamp, "示例一村文书");
                Write(party, NewId(received, n), id, 1, "Applicant", "赵示例", "赵示例", NewId(received, n), stamp, "示例一村文书");
                if (isOpen)
                    continue;
                var resolved = received.AddDays(_random.Next(30));
                Write(
                    resolution, NewId(received, n), id, Day(resolved < today ? resolved : today), Pick(_methods).ToString(), 1, "None",
                    "双方签订调解协议。", _random.Next(2) == 0 ? null : $"{_random.Next(1, 40) * 500}.0", NewId(received, n), stamp, "示例一村文书");
            }

            Execute($"INSERT INTO CaseNumberSeries (Series, Year, Last) VALUES ('Case', {first.Year}, {Cases / Years})");
        }
    }

    /// <summary>Most of the last month is open, little of what came before it.</summary>
    private double OpenShare(DateOnly received) => today.DayNumber - received.DayNumber < 30 ? 0.7 : 0.03;

    /// <summary>Grows with the date, as the portal's ids do.</summary>
    private string NewId(DateOnly day, int n)
    {
        var random = new byte[16];
        _random.NextBytes(random);
        var hex = Convert.ToHexString(random);
        return $"{day.DayNumber:X8}-{n % 65536:X4}-7{hex[..3]}-8{hex[3..6]}-{hex[6..18]}";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd");

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    private SqliteCommand Insert(string table, params string[] columns)
    {
        var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns)}) " +
            $"VALUES ({string.Join(", ", columns.Select(c => "@" + c))})";
        command.Parameters.AddRange(columns.Select(c => new SqliteParameter("@" + c, null)));
        return command;
    }

    private static void Write(SqliteCommand command, params object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    private List<string> Texts(string sql) => [.. Pairs(sql).Select(p => p.First)];

    private List<(string First, string Second)> Pairs(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var pairs = new List<(string, string)>();
        while (reader.Read())
            pairs.Add((reader.GetString(0), reader.GetString(reader.FieldCount - 1)));
        return pairs;
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
