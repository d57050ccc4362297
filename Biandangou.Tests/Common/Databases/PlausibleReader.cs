using System.Collections;
using System.Data.Common;

namespace Biandangou.Tests.Common.Databases;

/// <summary>
/// Stands in for a server's answer: no row, or one row that has a value for any column of any type. With one row, code
/// that asks again about what it found goes on to its next statement.
/// </summary>
/// <param name="saves">A save reads one result after the other, each the number of rows it touched; a query has one.</param>
internal sealed class PlausibleReader(int rows, bool saves) : DbDataReader
{
    public static readonly Guid Id = new("01900000-0000-7000-8000-000000000001");

    private static long _identity;

    private int _read;

    public override int FieldCount => 256;

    public override int Depth => 0;

    public override bool HasRows => rows > 0;

    public override bool IsClosed => false;

    public override int RecordsAffected => 1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(0);

    public override bool Read() => _read++ < rows;

    public override bool NextResult()
    {
        _read = 0;
        return saves;
    }

    public override bool IsDBNull(int ordinal) => false;

    public override T GetFieldValue<T>(int ordinal) => (T)Plausible(typeof(T));

    public override bool GetBoolean(int ordinal) => true;

    public override byte GetByte(int ordinal) => 7;

    public override short GetInt16(int ordinal) => 7;

    public override int GetInt32(int ordinal) => saves ? 1 : 7;

    /// <summary>Never the same twice: a save reads the key of a new row here.</summary>
    public override long GetInt64(int ordinal) => Interlocked.Increment(ref _identity);

    public override float GetFloat(int ordinal) => 7;

    public override double GetDouble(int ordinal) => 7;

    public override decimal GetDecimal(int ordinal) => 7;

    public override char GetChar(int ordinal) => '2';

    public override Guid GetGuid(int ordinal) => Id;

    public override DateTime GetDateTime(int ordinal) => new(2026, 7, 7, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Also reads as the third member of any enum: of the roles one that is bound to a village.</summary>
    public override string GetString(int ordinal) => "2";

    public override object GetValue(int ordinal) => 7;

    public override int GetValues(object[] values) => 0;

    public override string GetName(int ordinal) => $"c{ordinal}";

    public override int GetOrdinal(string name) => 0;

    public override string GetDataTypeName(int ordinal) => "int";

    public override Type GetFieldType(int ordinal) => typeof(int);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => 0;

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => 0;

    public override IEnumerator GetEnumerator() => Array.Empty<object>().GetEnumerator();

    private object Plausible(Type type) => Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type) switch
    {
        TypeCode.String => GetString(0),
        TypeCode.DateTime => GetDateTime(0),
        TypeCode.Int32 => GetInt32(0),
        TypeCode.Int64 => GetInt64(0),
        TypeCode.Object when type == typeof(Guid) => Id,
        TypeCode.Object when type == typeof(DateOnly) => new DateOnly(2026, 7, 7),
        TypeCode.Object when type == typeof(TimeOnly) => default(TimeOnly),
        TypeCode.Object when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 7, 7, 0, 0, 0, TimeSpan.Zero),
        TypeCode.Object when type == typeof(byte[]) => Array.Empty<byte>(),
        TypeCode.Object => throw new NotSupportedException($"No plausible {type}."),
        var code => Convert.ChangeType(7, code, null),
    };
}
