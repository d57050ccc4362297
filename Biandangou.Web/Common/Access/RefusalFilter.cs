using Biandangou.Data.Common.Auditing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Biandangou.Web.Common.Access;

/// <summary>A save outside the scope reads as 404: the record's existence is not admitted.</summary>
public sealed class RefusalFilter : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is not OutOfScopeException)
            return;
        context.Result = new NotFoundResult();
        context.ExceptionHandled = true;
    }
}
