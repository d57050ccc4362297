using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Biandangou.Domain.Common;
using Biandangou.Domain.Disputes;
using Microsoft.Data.Sqlite;

namespace Biandangou.ListBench;

/// <summary>
/// The dispute list by hand: the figures, the counts and the rows by three ADO.NET commands a request and bytes straight
/// into the response. Account, menu and choices stand in the frame, taken once from the portal's page.
/// </summary>
internal sealed class RawList
{
    private const string Figures = """
        SELECT COUNT(CASE WHEN d.ReceivedOn >= @first THEN 1 END), COUNT(CASE WHEN d.ReceivedOn < @first THEN 1 END),
               COUNT(CASE WHEN r.ResolvedOn >= @first THEN 1 END), COUNT(CASE WHEN r.ResolvedOn IS NULL THEN 1 END)
        FROM Disputes d LEFT JOIN DisputeResolutions r
          ON r.DisputeId = d.Id AND r.ResolvedOn <= @today AND (r.ReopenedOn IS NULL OR r.ReopenedOn > @today)
        WHERE d.DeletedAt IS NULL AND d.ReceivedOn <= @today
          AND (d.ReceivedOn >= @first OR r.ResolvedOn IS NULL OR r.ResolvedOn >= @first)
        """;

    private const string Counts = """
        SELECT COUNT(CASE WHEN Status = 'Open' THEN 1 END),
               COUNT(CASE WHEN Status = 'Open' AND DueOn >= @today AND DueOn <= @soon THEN 1 END),
               COUNT(CASE WHEN Status = 'Open' AND DueOn < @today THEN 1 END),
               COUNT(CASE WHEN Status = 'Resolved' THEN 1 END), COUNT(CASE WHEN Status = 'Archived' THEN 1 END), COUNT(*)
        FROM Disputes WHERE DeletedAt IS NULL AND NumberYear = @year
        """;

    private const string Rows = """
        SELECT d.Id, d.NumberYear, d.NumberSequence, d.Title, v.Name, k.Name, d.ReceivedOn, d.DueOn, d.Status, l.Name,
               (SELECT MAX(r.ResolvedOn) FROM DisputeResolutions r WHERE r.DisputeId = d.Id AND r.ReopenedOn IS NULL)
        FROM Disputes d JOIN Villages v ON v.Id = d.VillageId JOIN DisputeKinds k ON k.Id = d.KindId
            LEFT JOIN Lawyers l ON l.Id = d.LawyerId
        WHERE d.DeletedAt IS NULL AND d.NumberYear = @year
        ORDER BY d.ListOrder, d.Id LIMIT 20
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(new TextEncoderSettings(UnicodeRanges.All));
    // Where a number or the rows begin and what follows them.
    private static readonly string[] Marks =
    [
        "年收理 ", " 起", "上年结转 ", " 起", "已办结 ", " 起", "在办 ", " 起",
        "化解中<small>", "</small>", "临期<small>", "</small>", "已逾期<small>", "</small>",
        "已办结<small>", "</small>", "已归档<small>", "</small>", "全部<small>", "</small>", "<tbody>\n", "  </tbody>", "<span>共 ", " 起，第",
    ];

    private const int FirstCount = 4;
    private const int RowsAt = 10;

    private readonly string _connectionString;
    private readonly DateOnly _today;
    private readonly byte[][] _frame;

    /// <param name="page">The portal's page; its fixed parts become the frame.</param>
    public RawList(string file, DateOnly today, string page)
    {
        _connectionString = $"Data Source={file};Mode=ReadOnly";
        _today = today;
        var parts = new List<byte[]>();
        var from = 0;
        for (var i = 0; i < Marks.Length; i += 2)
        {
            var end = page.IndexOf(Marks[i], from, StringComparison.Ordinal) + Marks[i].Length;
            parts.Add(Encoding.UTF8.GetBytes(page[from..end]));
            from = page.IndexOf(Marks[i + 1], end, StringComparison.Ordinal);
        }

        parts.Add(Encoding.UTF8.GetBytes(page[from..]));
        _frame = [.. parts];
    }

    public async Task WriteAsync(HttpResponse response)
    {
        response.ContentType = "text/html; charset=utf-8";
        var body = response.BodyWriter;
        await using (var connection = new SqliteConnection(_connectionString))
        {
            connection.Open();
            WriteNumbers(Command(connection, Figures), 0, FirstCount, body);
            var total = WriteNumbers(Command(connection, Counts), FirstCount, RowsAt - FirstCount, body);
            Put(body, _frame[RowsAt]);
            WriteRows(connection, body);
            Put(body, _frame[RowsAt + 1]);
            Put(body, total);
            Put(body, _frame[RowsAt + 2]);
        }

        await body.FlushAsync();
    }

    /// <returns>The last of the numbers.</returns>
    private string WriteNumbers(SqliteCommand command, int frame, int numbers, IBufferWriter<byte> body)
    {
        using (command)
        {
            command.Parameters.AddWithValue("@today", Day(_today));
            command.Parameters.AddWithValue("@soon", Day(_today.AddDays(Dispute.DueSoonDays)));
            using var reader = command.ExecuteReader();
            reader.Read();
            for (var i = 0; i < numbers; i++)
            {
                Put(body, _frame[frame + i]);
                Put(body, Number(reader.GetInt32(i)));
            }

            return Number(reader.GetInt32(numbers - 1));
        }
    }

    private void WriteRows(SqliteConnection connection, IBufferWriter<byte> body)
    {
        using var command = Command(connection, Rows);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var number = Dispute.FormatNumber(reader.GetInt32(1), reader.GetInt32(2));
            var received = DateOnly.ParseExact(reader.GetString(6), "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var isOpen = reader.GetString(8) == nameof(DisputeStatus.Open);
            Put(body, "      <tr>\n          <td class=\"hide-xs\">"u8);
            if (isOpen)
            {
                Put(body, "<input class=\"form-check-input\" type=\"checkbox\" name=\"cases\" value=\""u8);
                Put(body, reader.GetString(0).ToLowerInvariant());
                Put(body, "\" aria-label=\"选择 "u8);
                Put(body, number);
                Put(body, "\">"u8);
            }

            Put(body, "</td>\n        <td data-l=\"编号\" class=\"nowrap\">"u8);
            Put(body, number);
            Put(body, "</td>\n        <td class=\"ttl\">"u8);
            Put(body, Encoder.Encode(reader.GetString(3)));
            Put(body, "</td>\n        <td data-l=\"村（场）\">"u8);
            Put(body, Encoder.Encode(reader.GetString(4)));
            Put(body, "</td>\n        <td class=\"hide-xs\">"u8);
            Put(body, Encoder.Encode(reader.GetString(5)));
            Put(body, "</td>\n        <td data-l=\"收理日期\" class=\"nowrap\"><time datetime=\""u8);
            Put(body, reader.GetString(6));
            Put(body, "\">"u8);
            Put(body, received.ToChinese());
            Put(body, "</time></td>\n        <td class=\"hide-xs\">"u8);
            if (reader.IsDBNull(9))
                Put(body, " <span class=\"muted\">未指派</span> "u8);
            else
                Put(body, Encoder.Encode(reader.GetString(9)));
            Put(body, "</td>\n        <td><span class=\"tag "u8);
            WriteDue(body, isOpen, reader);
            Put(body, "</span></td>\n        <td class=\"act\"><a href=\"/disputes/"u8);
            Put(body, reader.GetString(0).ToLowerInvariant());
            Put(body, isOpen ? "\">办理<span class=\"visually-hidden\"> "u8 : "\">查看<span class=\"visually-hidden\"> "u8);
            Put(body, number);
            Put(body, "</span></a></td>\n      </tr>\n"u8);
        }
    }

    private void WriteDue(IBufferWriter<byte> body, bool isOpen, SqliteDataReader reader)
    {
        if (!isOpen)
        {
            var on = DateOnly.ParseExact(reader.GetString(10), "yyyy-MM-dd", CultureInfo.InvariantCulture);
            Put(body, "ok\">已化解</span></td>\n        <td data-l=\"期限\" class=\"num nowrap\"><span>"u8);
            Put(body, on.Year == _today.Year ? $"{on.Month}月{on.Day}日化解" : $"{on.ToChinese()}化解");
            return;
        }

        var left = DateOnly.ParseExact(reader.GetString(7), "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - _today.DayNumber;
        Put(body, left < 0
            ? "bad\">已逾期</span></td>\n        <td data-l=\"期限\" class=\"num nowrap\"><span class=\"late\">"u8
            : left <= Dispute.DueSoonDays
                ? "warn\">临期</span></td>\n        <td data-l=\"期限\" class=\"num nowrap\"><span class=\"soon\">"u8
                : "info\">化解中</span></td>\n        <td data-l=\"期限\" class=\"num nowrap\"><span>"u8);
        Put(body, left < 0 ? $"超 {-left} 天" : left == 0 ? "今天到期" : $"剩 {left} 天");
    }

    private SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("@first", $"{_today.Year}-01-01");
        command.Parameters.AddWithValue("@year", _today.Year);
        return command;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString("N0", CultureInfo.CurrentCulture);

    private static void Put(IBufferWriter<byte> body, ReadOnlySpan<byte> bytes) => body.Write(bytes);

    private static void Put(IBufferWriter<byte> body, string text) => Encoding.UTF8.GetBytes(text, body);
}
