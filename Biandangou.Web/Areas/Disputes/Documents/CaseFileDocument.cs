using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Common.Documents.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Biandangou.Web.Areas.Disputes.Documents;

/// <summary>人民调解卷宗 as a Word file: cover, catalogue, intake, the record of every step, result, back cover.</summary>
public static class CaseFileDocument
{
    /// <summary>The bytes of a .docx, the same for the same input. Telephones are masked, identity numbers left out.</summary>
    public static byte[] Write(CaseDocument document, DateTime createdUtc)
    {
        var body = new Body(Cover(document));
        body.Append(Catalogue(document.File));
        body.Append(Intake(document));
        body.Append(Records(document));
        body.Append(BackCover(document.File));
        return OfficialDocument.Write(
            body, $"人民调解卷宗 {document.File.FileNumber ?? document.Case.Number}", document.IssuingBody, createdUtc, hasCover: true,
            styles: CaseStyles.All());
    }

    private static IEnumerable<OpenXmlElement> Cover(CaseDocument document)
    {
        var (dispute, file) = (document.Case, document.File);
        return
        [
            OfficialText.Paragraph(CaseStyles.CoverName, document.Township),
            OfficialText.Paragraph(CaseStyles.CoverTitle, "人民调解卷宗"),
            OfficialText.Paragraph(CaseStyles.CoverNumber, file.FileNumber ?? "（尚未归档，没有卷宗号）"),
            OfficialTable.Facts(
            [
                new("案件编号", dispute.Number, "村（场）", file.Village),
                new("案由", dispute.PersonalErasedOn is null ? $"{document.Kind}纠纷：{dispute.Title}" : $"{document.Kind}纠纷"),
                .. Enum.GetValues<PartyRole>().Select(role => (Role: role, Names: NamesOf(dispute, role))).Where(r => r.Names.Length > 0)
                    .Select(r => new OfficialFact(r.Role.ToChinese(), r.Names)),
                new("责任人", document.Responsible ?? ""),
                new("收理日期", dispute.ReceivedOn.ToChinese(), "结案日期", file.ResolvedOn?.ToChinese() ?? ""),
                new("归档日期", file.Filed?.FiledOn.ToChinese() ?? "", "保管期限", file.Filed?.Retention.ToChinese() ?? ""),
            ]),
        ];
    }

    private static IEnumerable<OpenXmlElement> Catalogue(CaseFilePage file)
    {
        // Behind a paper whose pages are not counted nobody knows where the next one begins.
        var (next, number, rows) = ((int?)1, 0, new List<IReadOnlyList<string>>());
        foreach (var line in file.Lines.Where(l => l.IsThere))
        {
            var pages = (next, line.Pages) is ({ } first, { } count) ? count == 1 ? $"{first}" : $"{first}—{first + count - 1}" : "";
            next += line.Pages;
            rows.Add([$"{++number}", line.Paper.ToChinese(), pages, Join(
                line.Note, line.Attachments.Count == 0 ? null : $"附件{line.Attachments.Count}件")]);
        }

        return
        [
            OfficialText.Paragraph(CaseStyles.Title, "卷内目录"),
            OfficialTable.Of([new("序号", 900, true), new("文件名称", 4245), new("起止页号", 1500, true), new("备注", 2200)], rows),
        ];
    }

    private static IEnumerable<OpenXmlElement> Intake(CaseDocument document)
    {
        var dispute = document.Case;
        return
        [
            OfficialText.Paragraph(CaseStyles.Title, "人民调解受理登记表"),
            OfficialText.Paragraph(CaseStyles.Number, $"案件编号：{dispute.Number}"),
            OfficialTable.Facts(
            [
                new("收理日期", dispute.ReceivedOn.ToChinese(), "化解期限", document.IntakeLimit?.ToChinese() ?? "—"),
                new("来源", dispute.Source.ToChinese(), "纠纷类型", document.Kind),
                new("村（场）", document.File.Village, "网格", document.Grid ?? ""),
                .. dispute.PartyList.OrderBy(p => p.Position)
                    .Select(p => new OfficialFact(p.Role.ToChinese(), p.Name, "联系电话", p.Phone?.Masked() ?? "")),
                new("事项", dispute.Title),
                new("基本情况", dispute.Description, IsTall: true),
                new("责任人", document.Responsible ?? ""),
            ]),
            Signature("登记人（签名）：________　　日期：____年__月__日"),
        ];
    }

    /// <summary>Steps and closings as they followed each other. On one day a closing stands behind the steps and before its 回访.</summary>
    private static IEnumerable<OpenXmlElement> Records(CaseDocument document) =>
        document.Case.Steps.Select(s => (On: s.On, Entered: s.CreatedAt, Rank: s.Kind == StepKind.FollowUp ? 2 : 0, s.EntryNumber,
            Pages: Step(s, document)))
            .Concat(document.Case.Resolutions.Select(
            r => (On: r.ResolvedOn, Entered: r.CreatedAt, Rank: 1, r.EntryNumber, Pages: Result(r, document.Case.Number))))
            .OrderBy(p => p.On).ThenBy(p => p.Entered).ThenBy(p => p.Rank).ThenBy(p => p.EntryNumber).SelectMany(p => p.Pages);

    private static IEnumerable<OpenXmlElement> Step(DisputeStep step, CaseDocument document)
    {
        var name = step.Kind.ToChinese();
        return
        [
            OfficialText.Paragraph(CaseStyles.Title, name.EndsWith("意见", StringComparison.Ordinal) ? name : $"{name}记录"),
            OfficialText.Paragraph(CaseStyles.Number, $"案件编号：{document.Case.Number}"),
            OfficialTable.Facts(
            [
                new("日期", step.On.ToChinese(), "地点", step.Place ?? ""),
                new("参加人", Join(step.People, step.PartyBranch)),
                new("律师", document.LawyerOf(step.LawyerId) ?? ""),
                new("情况", step.Content, IsTall: true),
                .. step.Result is { } result ? [new OfficialFact("结果", result)] : Array.Empty<OfficialFact>(),
                .. step.Satisfaction is { } satisfaction ? [new OfficialFact("满意度", satisfaction.ToChinese())]
                    : Array.Empty<OfficialFact>(),
            ]),
            Signature("当事人（签名或按指印）：__________________________"),
            Signature("调解员（签名）：________　　记录人（签名）：________"),
        ];
    }

    private static IEnumerable<OpenXmlElement> Result(DisputeResolution resolution, string number) =>
    [
        OfficialText.Paragraph(CaseStyles.Title, "结案登记表"),
        OfficialText.Paragraph(CaseStyles.Number, $"案件编号：{number}"),
        OfficialTable.Facts(
        [
            new("结案日期", resolution.ResolvedOn.ToChinese(), "化解方式", resolution.Method.ToChinese()),
            new("结果", resolution.Succeeded ? "调解成功" : "调解不成", "协议形式", resolution.Form.ToChinese()),
            new("协议编号", resolution.AgreementNumber ?? "", "涉案金额", resolution.Amount is { } amount ? $"{amount:#,0.00}元" : ""),
            new("化解结果", resolution.Result, IsTall: true),
            .. resolution.OtherRoutes is { } routes ? [new OfficialFact("告知途径", routes)] : Array.Empty<OfficialFact>(),
            .. resolution.ConfirmedOn is { } confirmed
                ? [new OfficialFact("司法确认", $"{confirmed.ToChinese()}，{resolution.Court}，{resolution.ConfirmationNumber}")]
                : resolution.ConfirmationAppliedOn is { } applied ? [new OfficialFact("司法确认", $"{applied.ToChinese()}申请")]
                : Array.Empty<OfficialFact>(),
            .. resolution.ReopenedOn is { } reopened ? [new OfficialFact("重新办理", $"{reopened.ToChinese()}：{resolution.ReopenReason}")]
                : Array.Empty<OfficialFact>(),
        ]),
        Signature("调解员（签名）：________　　日期：____年__月__日"),
    ];

    private static IEnumerable<OpenXmlElement> BackCover(CaseFilePage file) => BackCover(file, [.. file.Lines.Where(l => l.IsThere)]);

    private static IEnumerable<OpenXmlElement> BackCover(CaseFilePage file, List<CatalogueLine> papers) =>
    [
        OfficialText.Paragraph(CaseStyles.Title, "卷宗封底"),
        OfficialTable.Facts(
        [
            new("卷内页数", $"共{(papers.TrueForAll(l => l.Pages is not null) ? papers.Sum(l => l.Pages) : "____")}页", "卷内文件",
                $"{papers.Count}种"),
            new("归档人", file.Filed?.Archivist ?? "", "归档日期", file.Filed?.FiledOn.ToChinese() ?? ""),
            new("存放位置", file.Filed?.Shelf ?? "", "保管期限", file.Filed?.Retention.ToChinese() ?? ""),
            new("备考", "", IsTall: true),
        ]),
        Signature("立卷人（签名）：________　　检查人（签名）：________"),
    ];

    private static Paragraph Signature(string line) => OfficialText.Paragraph(CaseStyles.Sign, line);

    private static string NamesOf(Dispute dispute, PartyRole role) =>
        string.Join('、', dispute.PartyList.Where(p => p.Role == role).OrderBy(p => p.Position).Select(p => p.Name));

    private static string Join(params string?[] parts) => string.Join('；', parts.OfType<string>());
}
