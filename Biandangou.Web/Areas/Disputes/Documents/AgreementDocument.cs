using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Common.Documents.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Biandangou.Web.Areas.Disputes.Documents;

/// <summary>人民调解协议书, or the register form of an oral agreement, from the case's data. What is not known yet is left to write in.</summary>
public static class AgreementDocument
{
    private const string Blank = "________________________________";

    public static byte[] Write(CaseDocument document, DateTime createdUtc)
    {
        var oral = document.Case.Standing?.Form == AgreementForm.Oral;
        var body = new Body(oral ? Oral(document) : Written(document));
        return OfficialDocument.Write(
            body, $"{(oral ? "人民调解口头协议登记表" : "人民调解协议书")} {document.Case.Number}", document.IssuingBody, createdUtc, styles: CaseStyles
                .All());
    }

    private static IEnumerable<OpenXmlElement> Written(CaseDocument document)
    {
        var (dispute, agreed) = (document.Case, document.Case.Standing);
        return
        [
            First("人民调解协议书"),
            Text(CaseStyles.Number, $"编号：{agreed?.AgreementNumber ?? "________________"}"),
            .. dispute.PartyList.OrderBy(p => p.Position)
                .SelectMany(p => new[] { $"{p.Role.ToChinese()}：{p.Name}", "身份证号码：____________________", "联系电话：____________________" })
                .Select(line => Text(CaseStyles.Body, line)),
            Text(OfficialStyles.Heading(1), "一、纠纷主要事实和争议事项"),
            .. Texts($"{dispute.Title}。{dispute.Description}"),
            Text(CaseStyles.Body, "经调解，双方当事人自愿达成如下协议："),
            Text(OfficialStyles.Heading(1), "二、协议内容"),
            .. Texts(agreed?.Result ?? Blank),
            Text(OfficialStyles.Heading(1), "三、履行方式、地点、期限"),
            Text(CaseStyles.Body, agreed?.Amount is { } amount ? $"协议涉及金额人民币{amount:#,0.00}元。履行方式、地点、期限：{Blank}" : Blank),
            Text(OfficialStyles.Heading(1), "四、效力和司法确认"),
            Text(CaseStyles.Body, Effect(agreed)),
            Text(CaseStyles.Body, Confirmation(document.ConfirmationDays)),
            Text(CaseStyles.Body, "本协议一式____份，当事人各执一份，人民调解委员会留存一份。"),
            .. dispute.PartyList.OrderBy(p => p.Position).Where(p => p.Role != PartyRole.Other)
                .Select(p => Text(CaseStyles.Sign, $"{p.Role.ToChinese()}（{p.Name}）签名、盖章或按指印：______________")),
            .. Signatures(document),
        ];
    }

    private static IEnumerable<OpenXmlElement> Oral(CaseDocument document)
    {
        var (dispute, agreed) = (document.Case, document.Case.Standing!);
        return
        [
            First("人民调解口头协议登记表"),
            Text(CaseStyles.Number, $"案件编号：{dispute.Number}"),
            OfficialTable.Facts(
            [
                .. dispute.PartyList.OrderBy(p => p.Position).Select(p => new OfficialFact(p.Role.ToChinese(), p.Name, "联系电话", "")),
                new("纠纷事实", $"{dispute.Title}。{dispute.Description}", IsTall: true),
                new("协议内容", agreed.Result, IsTall: true),
                new("涉及金额", agreed.Amount is { } amount ? $"{amount:#,0.00}元" : "", "生效日期", agreed.EffectiveOn?.ToChinese() ?? ""),
                new("履行方式", ""),
                new("司法确认", Confirmation(document.ConfirmationDays)),
            ]),
            .. Signatures(document),
        ];
    }

    private static string Effect(DisputeResolution? agreed) => agreed?.EffectiveOn is { } on
        ? $"本协议自{on.ToChinese()}起生效，具有法律约束力，双方当事人应当按照约定履行。"
        : "本协议自双方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效，具有法律约束力，双方当事人应当按照约定履行。";

    private static string Confirmation(int days) => $"双方当事人认为有必要的，可自协议生效之日起{days}日内共同向有管辖权的人民法院申请司法确认。";

    private static IEnumerable<Paragraph> Signatures(CaseDocument document) =>
    [
        Text(CaseStyles.Sign, "人民调解员（签名）：__________________"),
        Text(CaseStyles.Sign, "记录人（签名）：__________________"),
        Text(CaseStyles.Seal, $"{document.Township}人民调解委员会（盖章）"),
        Text(CaseStyles.Seal, "______年____月____日"),
    ];

    /// <summary>The title style begins a page, which the first one does not need.</summary>
    private static Paragraph First(string title)
    {
        var paragraph = Text(CaseStyles.Title, title);
        paragraph.ParagraphProperties!.Append(new PageBreakBefore { Val = false });
        return paragraph;
    }

    /// <summary>Every line as a paragraph of its own, all with the same indent.</summary>
    private static IEnumerable<Paragraph> Texts(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => Text(CaseStyles.Body, line));

    private static Paragraph Text(string style, string text) => OfficialText.Paragraph(style, text);
}
