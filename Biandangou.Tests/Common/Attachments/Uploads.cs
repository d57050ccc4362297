using System.Net.Http.Headers;
using System.Text;

namespace Biandangou.Tests.Common.Attachments;

/// <summary>Sends files the way the page's script does, and the way forms without script do.</summary>
internal static class Uploads
{
    public static async Task<string> TokenAsync(this HttpClient client) =>
        (await client.PageAsync("/")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    public static async Task<HttpResponseMessage> UploadAsync(
        this HttpClient client, string name, byte[] bytes, Guid? submission = null, string? token = null)
    {
        (string, string?)[] fields = [("__RequestVerificationToken", token ?? await client.TokenAsync()),
            ("submissionId", (submission ?? Guid.CreateVersion7()).ToString())];
        return await client.SendAsync("/attachments", fields, ("file", name, bytes));
    }

    /// <summary>Uploads a file that must be kept.</summary>
    public static async Task<Guid> DraftAsync(this HttpClient client, string name = "现场.jpg", byte[]? bytes = null)
    {
        using var response = await client.UploadAsync(name, bytes ?? SampleFiles.Jpeg());
        var answer = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, answer);
        return System.Text.Json.JsonDocument.Parse(answer).RootElement.GetProperty("id").GetGuid();
    }

    /// <summary>A form with files. Names go as they are, which no client library would do for us.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        this HttpClient client, string path, IEnumerable<(string Name, string? Text)> fields,
        params (string Field, string Name, byte[] Bytes)[] files)
    {
        const string boundary = "----a-boundary-nobody-types";
        using var body = new MemoryStream();
        foreach (var (name, text) in fields.Where(f => f.Text is not null))
            Write($"--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n");
        foreach (var (field, name, bytes) in files)
        {
            var quoted = name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
            Write(
                $"--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{quoted}\"\r\n" +
                "Content-Type: image/jpeg\r\n\r\n");
            body.Write(bytes);
            Write("\r\n");
        }

        Write($"--{boundary}--\r\n");
        using var content = new ByteArrayContent(body.ToArray());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={boundary}");
        return await client.PostAsync(path, content);

        void Write(string text) => body.Write(Encoding.UTF8.GetBytes(text));
    }
}
