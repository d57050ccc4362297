using Xunit.Abstractions;

namespace Biandangou.Tests.Common;

/// <summary>
/// A family of cases that one test walks through. An ordinary run takes a sample told by a seed; with
/// <c>BIANDANGOU_TEST_SWEEP=whole</c> (<c>.ci/full</c>) it takes them all. Closes with one line of x of N.
/// </summary>
public sealed class Sweep(string name, ITestOutputHelper output)
{
    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("BIANDANGOU_TEST_SEED"), out var seed) ? seed
        : 20231231;

    private readonly List<string> _faults = [];
    private int _all;
    private int _taken;
    private int _leftOut;

    public static bool IsWhole { get; } = Environment.GetEnvironmentVariable("BIANDANGOU_TEST_SWEEP") == "whole";

    /// <summary>All cases, or of an ordinary run's as many as named, in their own order.</summary>
    public IReadOnlyList<T> Of<T>(IEnumerable<T> cases, int sample)
    {
        var all = cases.ToList();
        var taken = all;
        if (!IsWhole && all.Count > sample)
        {
            var places = Enumerable.Range(0, all.Count).ToArray();
            new Random(Seed).Shuffle(places);
            taken = [.. places.Take(sample).Order().Select(place => all[place])];
        }

        _all += all.Count;
        _taken += taken.Count;
        return taken;
    }

    public void Fault(string words) => _faults.Add(words);

    /// <summary>What is not walked. Each needs a reason, and each reason something to leave out.</summary>
    /// <param name="why">Reasons by what they are for.</param>
    public void LeaveOut(IEnumerable<string> skipped, IReadOnlyDictionary<string, string> why)
    {
        var all = skipped.ToHashSet(StringComparer.Ordinal);
        _leftOut += all.Count;
        _faults.AddRange(all.Where(s => !why.ContainsKey(s)).Select(s => $"left out without a reason: {s}"));
        _faults.AddRange(why.Keys.Where(s => !all.Contains(s)).Select(s => $"need not be left out any more: {s}"));
    }

    /// <summary>Says x of N. A sweep over nothing has failed, and so has one with a fault.</summary>
    public void Close()
    {
        output.WriteLine($"sweep: {name}: {_taken} of {_all}, {_leftOut} left out, {_faults.Count} faults (seed {Seed})");
        Assert.NotEqual(0, _taken);
        Assert.True(_faults.Count == 0, $"{name}: {_faults.Count} faults\n{string.Join('\n', _faults.Take(60))}");
    }
}
