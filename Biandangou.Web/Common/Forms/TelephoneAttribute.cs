namespace Biandangou.Web.Common.Forms;

/// <summary>A telephone number that can be called: digits enough, with the separators people write.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TelephoneAttribute() : DataTypeAttribute(DataType.PhoneNumber)
{
    private const int LeastDigits = 7;

    public override bool IsValid(object? value) =>
        value is not string text || string.IsNullOrWhiteSpace(text) || text.Dialled().Length >= LeastDigits;

    public override string FormatErrorMessage(string name) => $"{name}至少 {LeastDigits} 位数字，例如 13900001111；没有电话的不填";
}
