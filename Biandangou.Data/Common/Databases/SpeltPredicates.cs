using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Biandangou.Data.Common.Databases;

/// <summary>Puts the expression of a predicate in the place of its call, wherever in a query: no database knows our methods.</summary>
internal sealed class SpeltPredicates : ExpressionVisitor, IQueryExpressionInterceptor
{
    /// <summary>One for all contexts, or each would get its own services.</summary>
    public static readonly SpeltPredicates Instance = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) => Visit(queryExpression);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.GetCustomAttribute<SpeltAsAttribute>() is not { } spelt)
            return base.VisitMethodCall(node);
        var expression = (LambdaExpression)node.Method.DeclaringType!.GetField(spelt.Expression)!.GetValue(null)!;
        IReadOnlyList<Expression> arguments = node.Object is { } record ? [record, .. node.Arguments] : node.Arguments;
        return Visit(new Arguments(expression.Parameters, arguments).Visit(expression.Body));
    }

    private sealed class Arguments(IList<ParameterExpression> parameters, IReadOnlyList<Expression> arguments) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node)
        {
            var argument = arguments[parameters.IndexOf(node)];
            return argument.Type == node.Type ? argument : Expression.Convert(argument, node.Type);
        }
    }
}
