using System.Reflection;
using System.Runtime.ExceptionServices;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Biandangou.Tests.Common.Databases;

/// <summary>One test of queries with the values of its theory: run by itself on SQLite, and by others on a database they name.</summary>
internal sealed record QueryTest(Type Suite, MethodInfo Method, object?[] Values)
{
    /// <summary>Every test of every suite of query tests.</summary>
    public static IReadOnlyList<QueryTest> All { get; } =
    [
        .. from suite in Assembly.GetExecutingAssembly().GetTypes()
           where suite.Name.EndsWith("QueriesTests", StringComparison.Ordinal)
           orderby suite.FullName
           from method in suite.GetMethods()
           where method.GetCustomAttribute<FactAttribute>() is not null
           orderby method.Name
           from values in method.GetCustomAttributes<DataAttribute>() is var data && data.Any() ? data.SelectMany(d => d.GetData(method))
               : [[]]
           select new QueryTest(suite, method, values),
    ];

    public async Task RunAsync(ITestOutputHelper output)
    {
        var constructor = Suite.GetConstructors().Single();
        var suite = constructor.Invoke([.. constructor.GetParameters().Select(_ => output)]);
        try
        {
            if (Method.Invoke(suite, Values) is Task running)
                await running;
        }
        catch (TargetInvocationException e) when (e.InnerException is { } thrown)
        {
            ExceptionDispatchInfo.Throw(thrown);
        }
    }

    public override string ToString() => $"{Suite.Name}.{Method.Name}({string.Join(", ", Values)})";
}
