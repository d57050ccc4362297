using System.Text;

namespace Biandangou.Tests.Conventions.OddRequests;

/// <param name="IsUnreadable">Whether it must be refused, and told so.</param>
/// <param name="IsTokenApart">Whether the antiforgery token travels in a header, so that the body itself is what is met.</param>
internal sealed record OddBody(string Name, Func<string, HttpContent?> Make, bool IsUnreadable, bool IsTokenApart = true)
{
    private const string Multipart = "multipart/form-data; boundary=odd";
    private const string Encoded = "application/x-www-form-urlencoded";
    private const int TooManyFields = 1100;

    private static readonly string Field = Part("Name", "甲");

    /// <summary>Bodies of any form; each is made of the form as it should be, urlencoded.</summary>
    public static IReadOnlyList<OddBody> All { get; } =
    [
        Unreadable("multipart without boundary", "multipart/form-data", Field),
        Unreadable("multipart with an empty boundary", "multipart/form-data; boundary=", Field),
        Unreadable("multipart with a boundary too long", $"multipart/form-data; boundary={new string('x', 300)}", Field),
        Unreadable("multipart cut off in a field", Multipart, Field[..^6]),
        Unreadable("multipart cut off in a head", Multipart, Field + "--odd\r\nContent-Dispo"),
        Unreadable("multipart of another boundary", "multipart/form-data; boundary=even", Field),
        Unreadable("multipart with a broken head", Multipart, "--odd\r\n: :\r\nnothing\r\n\r\n1\r\n--odd--\r\n"),
        Unreadable("multipart of too many fields", Multipart, string.Concat(Enumerable.Repeat(Field, TooManyFields)) + "--odd--\r\n"),
        Unreadable("too many fields", Encoded, string.Join('&', Enumerable.Range(0, TooManyFields).Select(i => $"F{i}=1"))),
        Unreadable("a key too long", Encoded, $"{new string('k', 2100)}=1"),
        Unreadable("a value too long", Encoded, $"Name={new string('x', 4_200_000)}"),
        Unreadable("a NUL", Encoded, "Name=a%00b"),
        Unreadable("a NUL in a name", Encoded, "Na%00me=a"),
        Unreadable("no character in a name", Encoded, $"Na{OddText.NoCharacter}me=a"),
        Unreadable("JSON", "application/json", "{\"Name\":\"甲\"}"),
        Unreadable("broken JSON", "application/json", "{\"Name\":"),
        Unreadable("XML", "application/xml",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><Name>&b;</Name>"),
        Unreadable("plain text", "text/plain", "Name=甲"),
        Unreadable("bytes", "application/octet-stream", "\u0001\u0002"),
        Unreadable("no type", null, "Name=甲"),
        Unreadable("a type that is none", ";;;", "Name=甲"),
        new("no body", _ => null, IsUnreadable: true),
        new("over the limit, told", _ => Content(Encoded, new byte[OddPortal.TooManyBytes]), IsUnreadable: true),
        new("over the limit, not told", _ => Untold(Encoded, OddPortal.TooManyBytes), IsUnreadable: true) { MayBreak = true },
        new("multipart over the limit, not told", _ => Untold(Multipart, OddPortal.TooManyBytes), IsUnreadable: true) { MayBreak = true },
        new("no token", form => Content(Encoded, form), IsUnreadable: false, IsTokenApart: false),
        new("a broken token", form => Content(Encoded, $"{form}&__RequestVerificationToken=a%EF%BF%BEb"), IsUnreadable: false,
            IsTokenApart: false),
        new("an empty form", _ => Content(Encoded, ""), IsUnreadable: false),
        new("every field twice", form => Content(Encoded, $"{form}&{form}"), IsUnreadable: false),
        new("every field an array", form => Content(Encoded, string.Join('&', form.Split('&').Select(f => f.Replace("=", "[]=",
            StringComparison.Ordinal)))), IsUnreadable: false),
        new("broken brackets", _ => Content(Encoded, "a[=1&]=1&a[0=1&.=1&a..b=1&a[-1]=1&a[99999999999].b=1&[]=1&=1"), IsUnreadable: false),
        new("broken percents", form => Content(Encoded, $"{form}&Name=%&Other=%zz&Third=%u4e00"), IsUnreadable: false),
        new("broken UTF-8", form => Content(Encoded, [.. Encoding.UTF8.GetBytes($"{form}&Name="), 0xC0, 0xAF, 0xFF, 0xED, 0xA0, 0x80]),
            IsUnreadable: false),
        new("another encoding", form => Content($"{Encoded}; charset=utf-16", form), IsUnreadable: false),
        new("an encoding that is none", form => Content($"{Encoded}; charset=nonsense", form), IsUnreadable: false),
    ];

    /// <summary>
    /// Whoever goes on sending without having said how much is not told by every server, and sends nothing else that way.
    /// </summary>
    public bool MayBreak { get; init; }

    public HttpRequestMessage Send(string path, string form, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = Make(form) };
        request.Headers.ConnectionClose = MayBreak ? true : null;
        if (IsTokenApart)
            request.Headers.Add("RequestVerificationToken", token);
        return request;
    }

    /// <summary>A form with one field as no person would send it.</summary>
    /// <param name="value">Encoded.</param>
    public static OddBody Of(OddField field, string value, string shown) => new(
        $"{field.Name}={shown}",
        form => Content(Encoded, string.Join('&', [.. form.Split('&').Where(f => f.Length > 0
            && !f.StartsWith(Uri.EscapeDataString(field.Name) + "=", StringComparison.Ordinal)),
                $"{Uri.EscapeDataString(field.Name)}={value}"])),
        IsUnreadable: false);

    private static OddBody Unreadable(string name, string? type, string body) => new(name, _ => Content(type, body), IsUnreadable: true);

    private static string Part(string name, string text) => $"--odd\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n";

    private static ByteArrayContent Content(string? type, string body) => Content(type, Encoding.UTF8.GetBytes(body));

    private static ByteArrayContent Content(string? type, byte[] body) => Typed(new ByteArrayContent(body), type);

    private static StreamContent Untold(string type, int bytes) => Typed(new StreamContent(new Unsized(bytes)), type);

    private static T Typed<T>(T content, string? type)
        where T : HttpContent
    {
        if (type is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }

    /// <summary>A body whose length nobody tells beforehand.</summary>
    private sealed class Unsized(int bytes) : MemoryStream(new byte[bytes])
    {
        public override bool CanSeek => false;
    }
}
