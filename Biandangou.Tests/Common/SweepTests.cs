using Xunit.Abstractions;
using Xunit.Sdk;

namespace Biandangou.Tests.Common;

/// <summary>A sweep fails wherever it would otherwise say nothing.</summary>
public sealed class SweepTests
{
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal) { ["a"] = "planted" };

    [Fact]
    public void A_sweep_over_nothing_fails() => Fails(sweep => sweep.Of<int>([], 5));

    [Fact]
    public void A_sweep_with_a_fault_fails() => Fails(sweep => { sweep.Of([1], 5); sweep.Fault("planted"); });

    [Fact]
    public void What_is_left_out_without_a_reason_fails() => Fails(sweep => { sweep.Of([1], 5); sweep.LeaveOut(["a", "b"], Reasons); });

    [Fact]
    public void A_reason_that_nothing_needs_fails() => Fails(sweep => { sweep.Of([1], 5); sweep.LeaveOut([], Reasons); });

    [Fact]
    public void A_list_that_holds_nothing_fails() => Assert.ThrowsAny<XunitException>(() => Array.Empty<int>().Filled());

    [Fact]
    public void What_is_walked_and_explained_holds()
    {
        var sweep = new Sweep("planted", new Silent());
        var cases = new[] { 1, 2 };
        Assert.Equal(cases, sweep.Of(cases.Filled(), 5));
        sweep.LeaveOut(["a"], Reasons);
        sweep.Close();
    }

    private static void Fails(Action<Sweep> walk)
    {
        var sweep = new Sweep("planted", new Silent());
        walk(sweep);
        Assert.ThrowsAny<XunitException>(sweep.Close);
    }

    /// <summary>So that CI does not list the planted ones.</summary>
    private sealed class Silent : ITestOutputHelper
    {
        public void WriteLine(string message)
        {
        }

        public void WriteLine(string format, params object[] args)
        {
        }
    }
}
