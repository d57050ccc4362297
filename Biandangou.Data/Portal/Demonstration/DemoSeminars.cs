using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>
/// 座谈会 and 动员会 in the villages: those at which the invented cases were taken in, and a few more in spring. A meeting
/// exists from the first case that asks for it, and is entered before that case.
/// </summary>
internal sealed class DemoSeminars(PortalDbContext db, DemoDiary diary, DemoCast cast)
{
    private static readonly (string Topics, string Summary)[] Matters =
    [
        ("土地承包和流转中的矛盾怎么办", "律师讲解土地承包和流转的规定，村民反映地界、租金等问题，能当场说清的当场说清。"),
        ("邻里和宅基地矛盾集中收集", "村（场）干部、网格员和村民代表参加，逐户梳理邻里和宅基地方面的矛盾，落实化解责任人。"),
        ("婚姻家庭和赡养问题座谈", "律师以案释法，讲解赡养、抚养和财产分割的规定，收集群众反映的家庭矛盾。"),
        ("务工报酬和合同问题座谈", "讲解务工报酬、借贷和买卖合同的规定，解答村民提问，登记需要继续办理的事项。"),
    ];

    private readonly Dictionary<(SeminarKind, int, DateOnly), Guid> _made = [];

    /// <summary>The meeting a case of this source was taken in at; null for other sources.</summary>
    public Guid? Of(DisputeSource source, int village, DateOnly on) => source switch
    {
        DisputeSource.Seminar => At(SeminarKind.Seminar, village, on),
        DisputeSource.MobilisationMeeting => At(SeminarKind.Mobilisation, village, on),
        _ => null,
    };

    /// <summary>A meeting in every other village in spring.</summary>
    public void Note(int year)
    {
        for (var village = year % 2; village < cast.Villages.Count; village += 2)
            At(SeminarKind.Seminar, village, DemoDays.Workday(year, 3 + village % 4, 5 + village));
    }

    private Guid At(SeminarKind kind, int village, DateOnly on)
    {
        if (_made.TryGetValue((kind, village, on), out var id))
            return id;
        var random = new Random(on.DayNumber * 31 + village);
        var (topics, summary) = kind == SeminarKind.Mobilisation
            ? ("贯彻镇动员部署会要求，集中收集和化解积案", "传达镇动员部署会要求，村（场）干部、律师和当事人当场梳理积案，能化解的现场化解。")
            : Matters[(on.DayNumber + village) % Matters.Length];
        var place = cast.Villages[village];
        var seminar = new Seminar(
            new SeminarDetails(
                kind, place.Id, on, $"{place.Name}法律工作室", $"村书记示例{DemoNames.Stem(village)}", cast.LawyerOf(village).Id,
                14 + random.Next(30), topics, summary),
            on);
        diary.Note(on, cast.ClerkOf(village), _ => db.Add(seminar));
        _made.Add((kind, village, on), seminar.Id);
        return seminar.Id;
    }
}
