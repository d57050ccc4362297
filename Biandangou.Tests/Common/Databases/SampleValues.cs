using System.Collections;
using System.Reflection;
using Biandangou.Data.Common.Figures;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Common.Databases;

/// <summary>
/// Arguments for any method, made by type. Variant 0 leaves out everything that may be left out; the others set
/// everything and go round the members of each enum.
/// </summary>
internal sealed class SampleValues(FigureCatalogue figures, int variant)
{
    public const int Variants = 9;

    public object? For(ParameterInfo parameter) => Of(parameter.ParameterType, parameter.Name ?? "", IsOptional(parameter));

    /// <summary>An object whose constructor is not ours to call, every text and id filled.</summary>
    public static object Blank(Type type)
    {
        var blank = Activator.CreateInstance(type, nonPublic: true)!;
        foreach (var property in type.GetProperties().Where(p => p.GetSetMethod(nonPublic: true) is not null))
        {
            if (property.PropertyType == typeof(string))
                property.SetValue(blank, "示例");
            else if (property.PropertyType == typeof(Guid) && Guid.Empty.Equals(property.GetValue(blank)))
                property.SetValue(blank, PlausibleReader.Id);
        }

        return blank;
    }

    private object? Of(Type type, string name, bool optional)
    {
        if (variant == 0 && optional)
            return null;
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain switch
        {
            _ when plain == typeof(CancellationToken) => default,
            _ when plain == typeof(Guid) => PlausibleReader.Id,
            _ when plain == typeof(string) => Text(name),
            // What is asked about any record is asked about those that most others name.
            _ when plain == typeof(Type) => variant % 2 == 0 ? typeof(Village) : typeof(Lawyer),
            _ when plain == typeof(Type[]) => Type.EmptyTypes,
            _ when plain == typeof(bool) => variant % 2 == 0,
            _ when plain == typeof(int) => name.Contains("year", StringComparison.OrdinalIgnoreCase) ? 2026 : 1,
            _ when plain == typeof(decimal) => 1m,
            // In January some reads look back at the year before.
            _ when plain == typeof(DateOnly) => variant % 2 == 0 ? TestDatabase.Today : new DateOnly(2026, 1, 4),
            _ when plain == typeof(DateTime) => TestDatabase.Now.UtcDateTime,
            _ when plain.IsEnum => Enum.GetValues(plain) is var all ? all.GetValue(variant % all.Length) : null,
            _ when plain == typeof(FigurePeriod) => new FigurePeriod(2026, TestDatabase.Today),
            _ when plain == typeof(FigureDefinition) => figures.Definitions[0],
            _ when plain == typeof(IReadOnlyDictionary<string, Figure>) => Figures(),
            _ when plain.IsGenericType && plain.IsInterface && typeof(IEnumerable).IsAssignableFrom(plain) =>
                Many(plain.GetGenericArguments()[0], name),
            _ when plain.GetConstructors() is [_, ..] constructors => Construct(constructors.MaxBy(c => c.GetParameters().Length)!),
            _ => Blank(plain),
        };
    }

    private string Text(string name) => name.StartsWith("code", StringComparison.OrdinalIgnoreCase)
        ? figures.Definitions[0].Code
        : variant % 2 == 0 ? "2026-0001" : "示例";

    private object Construct(ConstructorInfo constructor) => constructor.Invoke([.. constructor.GetParameters().Select(For)]);

    private Array Many(Type type, string name)
    {
        var array = Array.CreateInstance(type, 1);
        array.SetValue(Of(type, name, optional: false), 0);
        return array;
    }

    private Dictionary<string, Figure> Figures() =>
        figures.Definitions.ToDictionary(d => d.Code, d => new Figure(d, 2026, TestDatabase.Today, 1), StringComparer.Ordinal);

    private static bool IsOptional(ParameterInfo parameter) =>
        Nullable.GetUnderlyingType(parameter.ParameterType) is not null
        || new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;
}
