using System.Text.RegularExpressions;

namespace Biandangou.Domain.Reports.Checks;

/// <summary>M5: opening + new = closed + remaining, each of them told.</summary>
internal static partial class FlowCheck
{
    private enum Step
    {
        None,
        In,
        Closed,
        Remaining,
    }

    public static IEnumerable<ReportFinding> Of(CheckedText text)
    {
        foreach (var (place, _, paragraph) in text.Paragraphs())
        {
            foreach (var flow in Flows(paragraph))
            {
                if (flow.Closed is { } closed && flow.In is { } received && received != closed + (flow.Remaining ?? 0) && !flow.AllClosed)
                    yield return Finding(flow, place, received, closed);
            }
        }
    }

    private static ReportFinding Finding(Flow flow, FindingPlace place, decimal received, decimal closed)
    {
        var difference = FigureWordings.Digits(Math.Abs(received - closed - (flow.Remaining ?? 0)));
        return flow.Remaining is null && received > closed
            ? new ReportFinding(
                "M5", FindingSeverity.Error, place, flow.Excerpt, $"收理与办结相差{difference}{flow.Unit}，没有写明去向。",
                "上年结转＋新收应等于办结＋未结。", $"请补写未结（结转）{difference}{flow.Unit}，或核对两数。")
            : new ReportFinding(
                "M5", FindingSeverity.Error, place, flow.Excerpt, $"收理、办结、未结之间相差{difference}{flow.Unit}。",
                "上年结转＋新收应等于办结＋未结。", "请核对各数，或补写遗漏的一项。");
    }

    /// <summary>What came in opens a flow; what was closed or remains belongs to it until something comes in again.</summary>
    private static IEnumerable<Flow> Flows(CheckedParagraph paragraph)
    {
        Flow? flow = null;
        var (from, last, parts) = (0, Step.None, false);
        foreach (var number in paragraph.Numbers.Where(n => n.Kind == NumberKind.Quantity && Counted().IsMatch(n.Unit)))
        {
            var words = paragraph.Text[from..number.Start];
            from = number.End;
            if (words.AsSpan().ContainsAny('。', '；'))
                (last, parts) = (Step.None, false);
            else if (words.Contains('）', StringComparison.Ordinal))
                parts = false;
            parts |= last == Step.Closed && words.Contains("其中", StringComparison.Ordinal);
            var step = StepOf(words, last);
            if (step == Step.In && flow is not { Closed: null, Remaining: null })
            {
                if (flow is not null)
                    yield return flow;
                flow = new Flow(number.Unit);
            }

            last = step == Step.None ? last : step;
            if (flow is not null && !parts && number.Unit == flow.Unit)
                flow.Add(step, number, paragraph.Text);
        }

        if (flow is not null)
            yield return flow;
    }

    /// <summary>The last telling word before the number decides, so that 收集积案走访化解11起 is closed.</summary>
    private static Step StepOf(string words, Step last)
    {
        var clause = words[(words.LastIndexOfAny(['。', '；']) + 1)..];
        if (Telling().Matches(clause).LastOrDefault() is not { } word)
            return Step.None;
        return word.Groups["in"].Success ? Step.In :
            word.Groups["carried"].Success ? last is Step.Closed or Step.Remaining ? Step.Remaining : Step.In :
            word.Groups["remaining"].Success ? Step.Remaining : Step.Closed;
    }

    private sealed class Flow(string unit)
    {
        private int _start = -1;
        private int _end;

        public string Unit { get; } = unit;

        public string Excerpt { get; private set; } = "";

        public decimal? In { get; private set; }

        public decimal? Closed { get; private set; }

        public decimal? Remaining { get; private set; }

        /// <summary>全部化解 needs no second number.</summary>
        public bool AllClosed { get; private set; }

        public void Add(Step step, ReadNumber number, string text)
        {
            if (step == Step.None)
                return;
            _start = _start < 0 ? Math.Max(0, number.Start - 10) : _start;
            _end = number.End;
            Excerpt = text[_start.._end];
            AllClosed = Everything().IsMatch(text.AsSpan(_end, Math.Min(12, text.Length - _end)));
            switch (step)
            {
                case Step.In: In = (In ?? 0) + number.Value; break;
                case Step.Closed: Closed = (Closed ?? 0) + number.Value; break;
                default: Remaining = (Remaining ?? 0) + number.Value; break;
            }
        }
    }

    [GeneratedRegex(
        "(?<remaining>未办?结|未化解|未办理|未整改|尚未(?:办结|化解|办理|整改|解决|调处)?|结转下年|结转至?下|在办|尚在|正在|剩余|待办|不成|未成功|未果|不予受理)|(?<carried>结转)" +
        "|(?<in>收集|收理|受理|新收|接收|接到|接收到|排查|摸排|排查出|新增|收到)|(?<closed>化解|办结|调解|调处|结案|整改|销号|解决|答复|引导|其他方式|撤回|终止|司法确认)",
        RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Telling();

    [GeneratedRegex("^(?:起|件|宗|项|批次)$", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Counted();

    [GeneratedRegex("^[^。；0-9]{0,6}(?:全部|均已?)", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Everything();
}
