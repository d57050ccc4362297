using Biandangou.Web.Areas.Disputes.Models.Intake;
using Microsoft.AspNetCore.DataProtection;

namespace Biandangou.Tests.Disputes;

public sealed class IdentityNumbersTests
{
    private const string Number = "11010519491231002X";

    private readonly IdentityNumbers _numbers = new(new EphemeralDataProtectionProvider());

    [Fact]
    public void A_number_comes_back_from_its_cipher_and_cannot_be_read_in_it()
    {
        var cipher = _numbers.Protect(Number)!;

        Assert.Equal(Number, _numbers.Unprotect(cipher));
        Assert.DoesNotContain("19491231", cipher, StringComparison.Ordinal);
        Assert.InRange(cipher.Length, 1, Domain.Disputes.DisputeParty.CipherLength);
    }

    [Fact]
    public void The_same_number_never_looks_the_same() => Assert.NotEqual(_numbers.Protect(Number), _numbers.Protect(Number));

    [Theory, InlineData(null), InlineData(" ")]
    public void No_number_is_stored_as_nothing(string? typed) => Assert.Null(_numbers.Protect(typed));

    [Theory]
    [InlineData("11010519491231002x")]
    [InlineData(" １１０１０５１９４９１２３１００２Ｘ ")]
    public void Full_width_digits_and_a_small_x_are_understood(string typed) => Assert.Equal(Number, IdentityNumbers.Checked(typed));

    [Theory]
    [InlineData("110105194912310021", "校验位")]
    [InlineData("11010519491331002X", "出生日期")]
    [InlineData("1101051949123100", "18位")]
    [InlineData("1101051949123100２Ｙ", "18位")]
    [InlineData("示例甲", "18位")]
    public void What_is_no_identity_number_is_refused_with_the_reason(string typed, string reason) =>
        Assert.Contains(reason, Assert.Throws<RuleBrokenException>(() => _numbers.Protect(typed)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_cipher_of_lost_keys_is_no_number() =>
        Assert.Null(new IdentityNumbers(new EphemeralDataProtectionProvider()).Unprotect(_numbers.Protect(Number)));
}
