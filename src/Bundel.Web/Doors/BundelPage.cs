// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Collaborations.Knowledge;
using Bundel.Web.Design;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bundel.Web.Doors;

/// <summary>
/// What every page shares: it asks with queries, does with commands, and shows problems at the field with their Dutch name.
/// Bind form fields under the JSON name of the command: <c>[BindProperty(Name = "naam")]</c>.
/// </summary>
public abstract class BundelPage : PageModel
{
    private RequestActor? request;

    /// <summary>The signed-in person, acting in this collaboration.</summary>
    public Actor Actor => Visit.Actor ?? throw new RefusedException([Problem.Forbidden("Meld u eerst aan.")]);

    /// <summary>The collaboration of the address.</summary>
    public CollaborationView Collaboration => Visit.Collaboration ?? throw new RefusedException([Problem.NotFound("Kies eerst een samenwerking.")]);

    /// <summary>What the last action did; shown once above the page.</summary>
    [TempData]
    public string? Message { get; set; }

    /// <summary>Problems that belong to no field of the form.</summary>
    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    private RequestActor Visit => request ??= HttpContext.RequestServices.GetRequiredService<RequestActor>();

    /// <summary>Address of a page in this collaboration: <c>Link("deelnemers")</c>.</summary>
    public string Link(string path) => $"/{Collaboration.Code}/{path}";

    /// <summary>The crumbs of a page: the collaboration, then the pages between, each with its path in it.</summary>
    public IReadOnlyList<Crumb> Above(params IEnumerable<(string Text, string Path)> pages) =>
        [new(Collaboration.Name, "/" + Collaboration.Code), .. pages.Select(page => new Crumb(page.Text, Link(page.Path)))];

    /// <summary>Pages of the knowledge base that belong to this page.</summary>
    public IEnumerable<KnowledgePage> Knowledge(string screen) => HttpContext.RequestServices.GetRequiredService<KnowledgeBase>().For(screen);

    public bool May(Permission permission) => Actor.May(permission);

    /// <summary>What it takes to open this page at all, and to send its forms.</summary>
    protected virtual Permission Takes => OutsidePermissions.None;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Require(Takes);
        if (context.HandlerMethod is null) context.Result = BadRequest(); // a form that this page does not have
        base.OnPageHandlerExecuting(context);
    }

    /// <summary>For a handler that takes more than its page: before it stores or reads anything.</summary>
    protected void Require(Permission permission)
    {
        if (!Actor.May(permission)) throw new RefusedException([Problem.Forbidden($"U hebt geen recht voor: {permission.Description}.")]);
    }

    /// <summary>Fills the page; runs on GET and again when a command was refused.</summary>
    protected virtual Task Load() => Task.CompletedTask;

    public virtual async Task<IActionResult> OnGetAsync()
    {
        await Load();
        return Page();
    }

    /// <summary>Asks a question the page cannot do without.</summary>
    protected async Task<TResult> Ask<TResult>(IUseCase<TResult> question)
    {
        var result = await UseCases.Run(question, Actor, HttpContext.RequestAborted);
        return result.Succeeded ? result.Value : throw new RefusedException(result.Problems);
    }

    /// <summary>Asks a question whose refusal the page shows itself, such as the preview of an import.</summary>
    protected Task<Result<TResult>> Try<TResult>(IUseCase<TResult> question) => UseCases.Run(question, Actor, HttpContext.RequestAborted);

    /// <summary>Does a command: a redirect with a message when it succeeded, the same page with all problems when not.</summary>
    protected async Task<IActionResult> Do<TResult>(IUseCase<TResult> command, Func<TResult, string> redirectTo, string message)
    {
        if (await UseCases.Refuse(command.GetType(), Actor, HttpContext.RequestAborted) is { Length: > 0 } refused) throw new RefusedException(refused);
        if (!ModelState.IsValid) return await Refuse([.. Others(command)]);
        var result = await UseCases.Run(command, Actor, HttpContext.RequestAborted);
        if (!result.Succeeded) return await Refuse(result.Problems);
        Message = message;
        return LocalRedirect(redirectTo(result.Value));
    }

    /// <summary>What else is wrong with a form that could not be read whole, so that a user sees all at once.</summary>
    private IEnumerable<Problem> Others(object command) =>
        command is IValidated validated ? validated.Validate().Where(problem => problem.Field is null || ModelState[problem.Field] is not { Errors.Count: > 0 }) : [];

    /// <summary>The value of a field that must be filled; empty, it is a fault of the form.</summary>
    protected T Needed<T>(T? value, string field)
        where T : struct
    {
        if (value is null && ModelState[field] is not { Errors.Count: > 0 }) ModelState.AddModelError(field, "Vul dit veld in.");
        return value ?? default;
    }

    /// <summary>A form that builds one field of a command from several of its own says here which of them a problem belongs to.</summary>
    protected virtual Problem AtField(Problem problem) => problem;

    /// <summary>Shows the page again with these problems.</summary>
    protected async Task<IActionResult> Refuse(IReadOnlyList<Problem> problems)
    {
        problems = [.. problems.Select(AtField)];
        foreach (var problem in problems.Where(problem => problem.Field is not null)) ModelState.AddModelError(problem.Field!, (problem with { Field = null }).ToString());
        Problems = [.. problems.Where(problem => problem.Field is null)];
        await Load();
        Response.StatusCode = problems.Any(problem => problem.Kind == ProblemKind.Forbidden) ? StatusCodes.Status403Forbidden : StatusCodes.Status200OK;
        return Page();
    }

    /// <summary>Stores an uploaded file by its hash, before the command that names it.</summary>
    protected async Task<Result<UploadedFile>> Store(IFormFile? file, string field, long limit = 50_000_000)
    {
        if (file is null || file.Length == 0) return Problem.InField(field, "bestand-ontbreekt", "Kies een bestand.");
        await using var stream = file.OpenReadStream();
        var stored = await HttpContext.RequestServices.GetRequiredService<FileStore>().Save(stream, file.FileName, limit, HttpContext.RequestAborted);
        return stored.Succeeded ? stored : Result<UploadedFile>.Failure(stored.Problems.Select(problem => problem with { Field = field }));
    }

    private UseCases UseCases => HttpContext.RequestServices.GetRequiredService<UseCases>();
}
