using Biandangou.Data.Disputes;
using Biandangou.Web.Areas.Disputes.Models.Intake;
using Biandangou.Web.Areas.Disputes.Models;
using Biandangou.Web.Common.Documents.Excel;
using Biandangou.Data.Common.Ledgers;

namespace Biandangou.Web.Areas.Disputes.Documents;

/// <summary>Everything kept about a person, to hand over on request.</summary>
public static class PersonWorkbook
{
    private const string Covered = "（交给本人前，请遮盖其他人的信息）";

    public static byte[] Write(
        PersonForm person, PersonData data, IdentityNumbers identities, int years, string township, DateOnly today, DateTime utcNow)
    {
        var cases = new LedgerTable<PersonCase>(
            "案件", "个人信息：所涉案件" + Covered,
            [
                new("案件编号", 12, c => c.Number), new("事项", 36, c => c.Title), new("村（场）", 14, c => c.Village), new(
                    "当事人地位", 12, c => c.Role.ToChinese()),
                new("姓名", 12, _ => person.Name!.Trim()), new("联系电话", 16, c => c.Phone), new(
                    "身份证号码", 22, c => identities.Unprotect(c.IdentityCipher)),
                new("收理日期", 15, c => c.ReceivedOn), new("状态", 9, c => c.StatusText), new("卷宗号", 24, c => c.FileNumber),
                new("可删除日期", 15, c => c.ErasableFrom(years)),
            ],
            data.Cases);
        var steps = new LedgerTable<PersonStep>(
            "办理记录", "个人信息：办理记录" + Covered,
            [
                new("案件编号", 12, s => s.Number), new("日期", 15, s => s.On), new("步骤", 18, s => s.What), new("参加人或文号", 26, s => s.People),
                new("内容", 50, s => s.Content), new("结果", 40, s => s.Result),
            ],
            data.Steps);
        var files = new LedgerTable<PersonFile>(
            "附件", "个人信息：附件清单" + Covered,
            [
                new("案件编号", 12, f => f.Number), new("文件名", 40, f => f.Name), new("类型", 16, f => f.Format.ToChinese()), new(
                    "大小（字节）", 14, f => f.Length),
                new("上传日期", 15, f => f.CreatedAt.ToBusinessDate()),
            ],
            data.Files);
        return AppendixWorkbook.Write(
            "个人信息", new AppendixHeading(township, today.Year, today),
            [AppendixSheet.From(cases), AppendixSheet.From(steps), AppendixSheet.From(files)], utcNow, isAppendix: false);
    }
}
