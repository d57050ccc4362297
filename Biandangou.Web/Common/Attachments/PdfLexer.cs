using System.Globalization;
using System.Text;

namespace Biandangou.Web.Common.Attachments;

internal enum PdfKind
{
    Name,
    Text,
    Word,
    Open,
    Close,
    End,
}

/// <param name="Value">A name without its slash, a text as its bytes (Latin-1), a number, a word or a bracket.</param>
internal readonly record struct PdfToken(PdfKind Kind, string Value, int At)
{
    public bool IsName(string name) => Kind == PdfKind.Name && string.Equals(Value, name, StringComparison.Ordinal);

    public bool Is(string word) =>
        Kind is PdfKind.Word or PdfKind.Open or PdfKind.Close && string.Equals(Value, word, StringComparison.Ordinal);

    public int? Number => Kind == PdfKind.Word && int.TryParse(
        Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? number : null;
}

/// <summary>Cuts a PDF's syntax into tokens as its readers do: comments and blanks are gone, names and texts unescaped.</summary>
internal sealed class PdfLexer(byte[] bytes, int at, PdfWork work)
{
    public int At { get; private set; } = at;

    /// <summary>A text went on to the end of the file.</summary>
    public bool IsCutOff { get; private set; }

    public PdfToken Next()
    {
        var from = At;
        SkipBlanks();
        var start = At;
        var token = At >= bytes.Length ? new(PdfKind.End, "", start) : bytes[At] switch
        {
            (byte)'/' => new(PdfKind.Name, Name(), start),
            (byte)'(' => new(PdfKind.Text, Literal(), start),
            (byte)'<' when !Follows('<') => new(PdfKind.Text, Hex(), start),
            (byte)'<' => Bracket(PdfKind.Open, "<<"),
            (byte)'>' => Bracket(PdfKind.Close, Follows('>') ? ">>" : ">"),
            (byte)'[' or (byte)'{' => Bracket(PdfKind.Open, ((char)bytes[At]).ToString()),
            (byte)']' or (byte)'}' or (byte)')' => Bracket(PdfKind.Close, ((char)bytes[At]).ToString()),
            _ => new PdfToken(PdfKind.Word, Regular(), start),
        };
        work.Looked(At - from + 1);
        return token;
    }

    public static bool IsBlank(byte one) => one is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte one) => "()<>[]{}/%"u8.Contains(one);

    private bool Follows(char one) => At + 1 < bytes.Length && bytes[At + 1] == one;

    private PdfToken Bracket(PdfKind kind, string bracket)
    {
        At += bracket.Length;
        return new(kind, bracket, At - bracket.Length);
    }

    private void SkipBlanks()
    {
        for (; At < bytes.Length; At++)
        {
            if (bytes[At] == '%')
                At = bytes.AsSpan(At).IndexOfAny((byte)10, (byte)13) is >= 0 and var end ? At + end : bytes.Length - 1;
            else if (!IsBlank(bytes[At]))
                return;
        }
    }

    private string Regular()
    {
        var start = At;
        while (At < bytes.Length && !IsBlank(bytes[At]) && !IsDelimiter(bytes[At]))
            At++;
        return Encoding.Latin1.GetString(bytes, start, At - start);
    }

    private string Name()
    {
        At++;
        return Unescaped(Regular());
    }

    /// <summary>Names may be written with hex digits: /J#61vaScript.</summary>
    public static string Unescaped(string name)
    {
        if (!name.Contains('#', StringComparison.Ordinal))
            return name;
        var plain = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var isEscape = name[i] == '#' && i + 2 < name.Length && char.IsAsciiHexDigit(name[i + 1]) && char.IsAsciiHexDigit(name[i + 2]);
            plain.Append(isEscape ? (char)Convert.ToByte(name.Substring(i + 1, 2), 16) : name[i]);
            i += isEscape ? 2 : 0;
        }

        return plain.ToString();
    }

    private string Hex()
    {
        var digits = new StringBuilder();
        for (At++; At < bytes.Length && bytes[At] != '>'; At++)
        {
            if (char.IsAsciiHexDigit((char)bytes[At]))
                digits.Append((char)bytes[At]);
        }

        IsCutOff |= At >= bytes.Length;
        At = Math.Min(At + 1, bytes.Length);
        return Encoding.Latin1.GetString(Convert.FromHexString(digits.Length % 2 == 0 ? digits.ToString() : digits.Append('0').ToString()));
    }

    private string Literal()
    {
        var text = new StringBuilder();
        var depth = 0;
        for (; At < bytes.Length; At++)
        {
            var one = bytes[At];
            if (one == '\\')
            {
                Escape(text);
                continue;
            }

            depth += one switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (depth == 0)
            {
                At++;
                return text.ToString(1, text.Length - 1);
            }

            text.Append((char)one);
        }

        IsCutOff = true;
        return text.ToString(1, text.Length - 1);
    }

    /// <summary>Stops at the last character of the escape.</summary>
    private void Escape(StringBuilder text)
    {
        if (++At >= bytes.Length)
            return;
        var one = bytes[At];
        if (one is >= (byte)'0' and <= (byte)'7')
        {
            var (value, digits) = (one - '0', 1);
            for (; digits < 3 && At + 1 < bytes.Length && bytes[At + 1] is >= (byte)'0' and <= (byte)'7'; digits++)
                value = (value * 8) + bytes[++At] - '0';
            text.Append((char)(value & 0xFF));
        }
        else if (one == 13)
        {
            At += Follows('\n') ? 1 : 0;
        }
        else if (one != 10)
        {
            text.Append(one switch
            {
                (byte)'n' => '\n',
                (byte)'r' => '\r',
                (byte)'t' => '\t',
                (byte)'b' => '\b',
                (byte)'f' => '\f',
                _ => (char)one
            });
        }
    }
}
