// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>The answer to a request with a key of its own, kept for a day: the same request gets the same answer and has no second effect.</summary>
public sealed class KeptAnswer
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private KeptAnswer()
    {
    }

    public KeptAnswer(PersonId person, RequestKey key, string useCase, string answer, DateTime now)
    {
        Id = Guid.CreateVersion7();
        PersonId = person;
        Key = key.Key;
        UseCase = useCase;
        RequestHash = key.RequestHash;
        Answer = answer;
        ExpiresUtc = now + Lifetime;
    }

    public Guid Id { get; private set; }

    public PersonId PersonId { get; private set; }

    public string Key { get; private set; } = "";

    public string UseCase { get; private set; } = "";

    public string RequestHash { get; private set; } = "";

    /// <summary>The result as JSON.</summary>
    public string Answer { get; private set; } = "";

    public DateTime ExpiresUtc { get; private set; }
}
