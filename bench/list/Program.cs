using Biandangou.ListBench;
using Microsoft.Data.Sqlite;

var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(8).DateTime);
switch (args)
{
    case ["seed", var file]:
        using (var connection = new SqliteConnection($"Data Source={file}"))
        {
            connection.Open();
            new SeedDisputes(connection, today).Run();
        }

        return 0;

    case ["serve", var file, var page, var url]:
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        var app = builder.Build();
        var list = new RawList(file, today, await File.ReadAllTextAsync(page));
        app.MapGet("/disputes", (HttpContext context) => list.WriteAsync(context.Response));
        await app.RunAsync();
        return 0;

    default:
        Console.Error.WriteLine("Usage: seed FILE | serve FILE PAGE URL");
        return 2;
}
