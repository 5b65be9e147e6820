// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>By which name an identity provider knows a person: its own code and the subject of its tokens.</summary>
public sealed class PersonIdentity
{
    private PersonIdentity()
    {
    }

    public PersonIdentity(PersonId person, string provider, string subject)
    {
        PersonId = person;
        Provider = provider;
        Subject = subject;
    }

    public string Provider { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public PersonId PersonId { get; private set; }
}
