namespace Biandangou.Tests.Conventions.OddRequests;

/// <summary>Values nobody means, each as the bytes of a form or an address have it.</summary>
internal static class OddText
{
    public const string NoCharacter = "%EF%BF%BE", NoCharacterEither = "%EF%BF%BF", LoneSurrogate = "%ED%A0%80",
        BrokenUtf8 = "%C0%AF%FF%E4%BD", Nul = "%00";

    /// <summary>For text of all kinds: what is no character, and what looks like a template, a query or markup.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        $"a{NoCharacter}b", NoCharacterEither, $"a{LoneSurrogate}b", BrokenUtf8, "%E2%80%AE%E2%80%8B", "%F0%9F%8F%B4%F3%A0%81%A7",
            "%7B%7B", "%7B%7B%3Fx%7D%7D%7C%23",
        "%27%20OR%201%3D1%20--", "%3Cscript%3E", "..%2F..%2Fetc", "%1B%5B31m%0D%0A", "%EF%BF%BD",
    ];

    /// <summary>For numbers, days, ids, choices and ticks: nothing a field of any such kind can hold.</summary>
    public static IReadOnlyList<string> NoValue { get; } =
    [
        "%E8%AE%B8%E5%A4%9A", $"1{NoCharacter}", $"{LoneSurrogate}1", "NaN", "1e999", "99999999999999999999999999999999", "2026-13-40",
            "0000-00-00",
        "%D9%A2%D9%A0%D9%A2%D9%A3-%D9%A0%D9%A9-%D9%A1%D9%A5", "11111111-1111-1111-1111-11111111111", "true%2Cfalse%2Cmaybe", "%7B%7D",
            "0x1G",
    ];

    /// <summary>For any part of an address.</summary>
    public static IReadOnlyList<string> Values { get; } =
    [
        .. Words, .. NoValue, "-1", "0", "2147483647", "2147483648", "-2147483648", "99999", "9999-12-31", "0001-01-01", "12-31", "",
            "%20", Nul, "%zz", "%", "a%",
        new string('9', 3000), string.Concat(Enumerable.Repeat("%E9%95%BF", 600)), "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
    ];

    /// <summary>Ways to write a parameter that leave its name or number in doubt.</summary>
    public static IReadOnlyList<string> Queries(string name) =>
    [
        name, $"{name}[]=1", $"{name}[0]=1", $"{name}[-1]=1", $"{name}[=1", $"{name}]=1", $"{name}[0][a]=1", $"{name}.a.b=1",
            $"{name}=1&{name}=2", $"{name}=&{name}=%00",
        $"=&&{name}==&", $"{name}.Length=1", string.Join('&', Enumerable.Repeat($"{name}=1", 6000 / (name.Length + 3))),
            $"%EF%BF%BE{name}=1",
    ];
}
