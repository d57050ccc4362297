using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Biandangou.Tests.Conventions.OddRequests;

/// <summary>What an endpoint reads from its form or address, as model binding sees it.</summary>
/// <param name="Kind">The type without its nullability: text, a number, a day, an id, a choice, a tick.</param>
internal sealed record OddField(string Name, Type Kind)
{
    private const int Deepest = 3;

    public bool IsText => Kind == typeof(string);

    public static IReadOnlyList<OddField> Of(IServiceProvider services, RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not { } action)
            return [];
        var metadata = services.GetRequiredService<IModelMetadataProvider>();
        return
        [
            .. from parameter in action.Parameters
               where parameter.BindingInfo?.BindingSource is not { IsFromRequest: false }
               where endpoint.RoutePattern.Parameters.All(p => !p.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase))
               let model = metadata.GetMetadataForType(parameter.ParameterType)
               from field in model.IsComplexType ? Within(model, model.IsEnumerableType ? parameter.Name : "", 0)
                   : [new OddField(parameter.Name, model.UnderlyingOrModelType)]
               select field,
        ];
    }

    private static IEnumerable<OddField> Within(ModelMetadata model, string name, int depth)
    {
        if (depth > Deepest || typeof(IFormFile).IsAssignableFrom(model.ElementType ?? model.ModelType)
            || model.ModelType == typeof(CancellationToken))
            return [];
        if (model.ElementMetadata is { } element)
            return element.IsComplexType ? Within(element, $"{name}[0]", depth + 1) : [new OddField(name, element.UnderlyingOrModelType)];
        return
            from property in model.Properties
            where property.IsBindingAllowed && (!property.IsReadOnly || property.IsEnumerableType)
                && property.BindingSource is not { IsFromRequest: false }
            let path = name.Length == 0 ? property.PropertyName! : $"{name}.{property.PropertyName}"
            from field in property.IsComplexType ? Within(property, path, depth + 1) : [new OddField(path, property.UnderlyingOrModelType)]
            select field;
    }
}
