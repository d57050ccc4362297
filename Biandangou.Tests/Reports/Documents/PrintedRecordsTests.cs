using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using Biandangou.Domain.Disputes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Biandangou.Tests.Reports.Documents;

/// <summary>A hostile text in every name and text of every record at once, and everything the portal prints made of them.</summary>
public sealed partial class PrintedRecordsTests(ITestOutputHelper output) : IAsyncLifetime, IAsyncDisposable
{
    private const int Submitted = 2023;
    private const int Draft = 2025;

    /// <summary>Marks of the report's own template language and of its outline, and dots that mean a folder, in one text each.</summary>
    private static readonly IReadOnlyList<string> Marks =
        ["法治{{宣传", "}}宣传{{@name}}{{study.lectures}}", "{{?x}}甲{{:}}乙{{/}}|", "# ¶! ## |#", "法..治"];

    private readonly PortalApp _app = new();
    private HttpClient _staff = null!;
    private HttpClient _leader = null!;
    private string _dispute = "";

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)_app).InitializeAsync();
        (_staff, _leader) = (await _app.SignInAsync("staff"), await _app.SignInAsync("leader"));
        await using var db = _app.NewContext();
        var written = await db.Township<DisputeResolution>().Where(r => r.Form == AgreementForm.Written)
            .OrderBy(r => r.Id).Select(r => r.DisputeId).FirstAsync();
        _dispute = $"/disputes/{written}/file";
        using var submitted = await _staff.SubmitAsync(await _staff.PageAsync($"/reports/{Submitted}/submit"));
        Assert.Equal(HttpStatusCode.Redirect, submitted.StatusCode);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        _staff.Dispose();
        _leader.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task No_text_of_any_record_keeps_anything_from_being_printed()
    {
        var sweep = new Sweep("hostile texts in every printed record", output);
        var columns = Columns();
        var empty = columns.Select(c => c.Table).ToHashSet(StringComparer.Ordinal);
        Assert.True(columns.Count > 100, $"{columns.Count} columns");
        using var pristine = new SqliteConnection("Data Source=:memory:");
        await pristine.OpenAsync();
        await using (var app = await OpenAsync())
            app.BackupDatabase(pristine);

        var texts = sweep.Of(Marks, Marks.Count).Concat(sweep.Of(HostileText.WithNaughtyStrings().Where(t => t.Trim().Length > 0), 3))
            .ToList();
        foreach (var (text, index) in texts.Select((text, index) => (text, index)))
        {
            await using (var app = await OpenAsync())
            {
                pristine.BackupDatabase(app);
                empty.ExceptWith(await PutAsync(app, columns, text));
            }

            foreach (var fault in await PrintAsync())
                sweep.Fault($"text {index} {Uri.EscapeDataString(text[..Math.Min(20, text.Length)])}: {fault}");
        }

        output.WriteLine(
            $"{columns.Count(c => !empty.Contains(c.Table))} of {columns.Count} columns of records, " +
            $"{Printed().Count} documents and pages each");
        sweep.LeaveOut(empty, Unfilled);
        sweep.Close();
    }

    [Fact]
    public void Every_address_that_gives_a_document_is_among_the_printed_ones()
    {
        var routes = _app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
            .Select(e => e.RoutePattern.RawText!.Trim('/')).Where(route => DocumentRoute().IsMatch(route)).Distinct()
            .Order(StringComparer.Ordinal).ToList();
        var printed = Printed().Select(p => PortalCrawl.ShapeOf(p.Path.Trim('/'))).ToHashSet(StringComparer.Ordinal);

        // The audit's own export is of the chained rows, which nothing may rewrite.
        Assert.Contains("audit/export", routes);
        var missing = routes.Where(r => r != "audit/export"
            && !printed.Contains(PortalCrawl.ShapeOf(
            Parameter().Replace(r, m => m.Value.Contains(":guid", StringComparison.Ordinal) ? "*" : "#")))).ToList();

        output.WriteLine($"{routes.Count} routes of documents");
        Assert.True(routes.Count >= 10, string.Join('\n', routes));
        Assert.Empty(missing);
    }

    /// <summary>Every text column of the records, so that a new one is included by itself.</summary>
    private List<(string Table, string Column, int? Most, bool IsUnique)> Columns()
    {
        using var db = _app.NewContext();
        var texts =
            from type in db.Model.GetEntityTypes()
            where type.ClrType.Namespace!.StartsWith("Biandangou.Domain.", StringComparison.Ordinal)
            from property in type.GetProperties()
            where property.ClrType == typeof(string) && property.GetValueConverter() is null
                && property.FindTypeMapping()?.Converter is null
            where !property.IsPrimaryKey() && !Technical().IsMatch(property.Name)
            select (type, property);
        // Each reason still keeps something.
        Assert.Empty(Kept.Keys.Except(texts.SelectMany(t => new[] { t.type.ClrType.Name, NameOf(t.type, t.property) }),
            StringComparer.Ordinal));
        return
        [
            .. from text in texts
               let type = text.type
               let property = text.property
               where !Kept.ContainsKey(type.ClrType.Name) && !Kept.ContainsKey(NameOf(type, property))
               // What is unique by its key is unique by its name too.
               select (type.GetTableName()!, property.GetColumnName(), property.GetMaxLength(),
                   type.FindProperty(property.Name + "Key") is not null || property.GetContainingIndexes().Any(i => i.IsUnique)),
        ];
    }

    private static string NameOf(IReadOnlyTypeBase type, IReadOnlyProperty property) => $"{type.ClrType.Name}.{property.Name}";

    /// <summary>What no hostile text is put into: by record or by its field.</summary>
    private static readonly Dictionary<string, string> Kept = new(StringComparer.Ordinal)
    {
        ["EditionFile"] = "sealed",
        ["ReportWaiver"] = "a mark of a check",
        ["ReportTextVersion"] = Checked,
        ["ReportTemplate.Text"] = Checked,
        ["Township.DocumentNumberPattern"] = Checked,
        ["FormDraft"] = "holds an address and a cipher",
        ["SavedFilter"] = "holds an address",
        ["SourceLimit"] = "names a computer",
        ["SignInTally"] = "counts by a hash",
        ["Attachment.RecordType"] = OwnWord,
        ["AccountGrant"] = Unprinted,
        ["CredentialReset"] = Unprinted,
    };

    private const string Checked = "checked when it is saved", OwnWord = "the portal's own word for a kind",
    Unprinted = "of accounts, never printed";

    /// <summary>Tables without a row.</summary>
    private static readonly Dictionary<string, string> Unfilled = new(StringComparer.Ordinal)
    {
        ["Attachments"] = "the demonstration has none; hostile names of files are sent by HostileUploadTests",
        ["VillageNames"] = "no village of the demonstration was renamed",
        ["EditionComments"] = "no edition is commented on",
        ["ReportTemplates"] = "the township has made none, and their text is checked when it is saved",
    };

    /// <returns>The tables that hold something.</returns>
    private static async Task<List<string>> PutAsync(
        SqliteConnection app, IEnumerable<(string Table, string Column, int? Most, bool IsUnique)> columns, string text)
    {
        var filled = new List<string>();
        await using var transaction = await app.BeginTransactionAsync();
        foreach (var (table, column, most, isUnique) in columns)
        {
            await using var command = app.CreateCommand();
            command.CommandText = $"UPDATE \"{table}\" SET \"{column}\" = $text{(isUnique ? " || rowid" : "")}";
            command.Parameters.AddWithValue("$text", Web.Common.Documents.XmlText.Cut(
                text, Math.Max(1, (most ?? 4000) - (isUnique ? 6 : 0))));
            if (await command.ExecuteNonQueryAsync() > 0)
                filled.Add(table);
        }

        await transaction.CommitAsync();
        return filled;
    }

    private async Task<List<string>> PrintAsync()
    {
        var faults = new List<string>();
        foreach (var (client, path) in Printed().Where(
            p => !p.Path.Contains("/editions/", StringComparison.Ordinal) && !p.Path.EndsWith("/public-copy", StringComparison.Ordinal)))
            await CheckAsync(client, path, faults);
        await SendAsync(_staff, $"/reports/{Draft}/submit", faults, HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity);
        await SendAsync(_leader, $"/reports/{Submitted}/sign", faults, HttpStatusCode.Redirect);
        foreach (var (client, path) in Printed().Where(p => p.Path.StartsWith($"/reports/{Submitted}", StringComparison.Ordinal)))
            await CheckAsync(client, path, faults);
        return faults;
    }

    private List<(HttpClient Client, string Path)> Printed() =>
    [
        .. new[]
        {
            $"/reports/{Draft}", $"/reports/{Draft}/word", $"/reports/{Draft}/workbook", $"/reports/{Submitted}",
            $"/reports/{Submitted}/word",
            $"/reports/{Submitted}/workbook", $"/reports/{Submitted}/editions/1", $"/reports/{Submitted}/editions/1/package",
            $"/reports/{Submitted}/editions/1/files/Word", $"/reports/{Submitted}/public-copy", "/disputes/export", "/disputes/notice",
            "/disputes/statistics/document", "/disputes/statistics/export", "/disputes/visits/year/export", "/publicity/duties/export",
            "/study/matrix/export", $"{_dispute}/print", $"{_dispute}/agreement", $"{_dispute}/export",
        }.Select(path => (_staff, path)),
    ];

    private static async Task SendAsync(HttpClient client, string path, List<string> faults, params HttpStatusCode[] expected)
    {
        using var page = await client.GetAsync(path);
        if (page.StatusCode != HttpStatusCode.OK)
        {
            faults.Add($"GET {path} answered {(int)page.StatusCode}");
            return;
        }

        using var answer = await client.SubmitAsync(await page.PageAsync());
        if (!expected.Contains(answer.StatusCode))
            faults.Add($"POST {path} answered {(int)answer.StatusCode}");
    }

    private static async Task CheckAsync(HttpClient client, string path, List<string> faults)
    {
        using var response = await client.GetAsync(path);
        if (response.StatusCode != HttpStatusCode.OK)
            faults.Add($"{path} answered {(int)response.StatusCode}");
        else if (response.Content.Headers.ContentType?.MediaType is not "text/html"
            && await PackageFaultAsync(await response.Content.ReadAsStreamAsync()) is { } fault)
            faults.Add($"{path}: {fault}");
    }

    /// <summary>Documents are packages of XML without formulas but sums; a package of documents has plain names.</summary>
    private static async Task<string?> PackageFaultAsync(Stream content)
    {
        await using var zip = await ZipArchive.CreateAsync(content, ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: null);
        foreach (var entry in zip.Entries)
        {
            if (entry.FullName.Contains("..", StringComparison.Ordinal) || entry.FullName.Contains('\\', StringComparison.Ordinal))
                return $"holds {entry.FullName}";
            await using var stream = await entry.OpenAsync();
            if (!entry.FullName.EndsWith(".xml", StringComparison.Ordinal))
                continue;
            using var reader = XmlReader.Create(stream);
            try
            {
                while (reader.Read())
                {
                    if (reader is
                        {
                            NodeType: XmlNodeType.Element, LocalName: "f",
                            NamespaceURI: "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                        }
                        && reader.ReadInnerXml() is var formula && !formula.StartsWith("SUM(", StringComparison.Ordinal))
                        return $"{entry.FullName} computes {formula}";
                }
            }
            catch (XmlException broken)
            {
                return $"{entry.FullName}: {broken.Message}";
            }
        }

        return null;
    }

    private async Task<SqliteConnection> OpenAsync()
    {
        var connection = new SqliteConnection($"Data Source={_app.Database.File};Default Timeout=30");
        await connection.OpenAsync();
        return connection;
    }

    [GeneratedRegex("(?:Key|Digest|Sha256|Cipher|Hash)$", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Technical();

    [GeneratedRegex(
        "(?:^|/)(?:word|workbook|document|export|print|agreement|package|public-copy|notice)$",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex DocumentRoute();

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Parameter();
}
