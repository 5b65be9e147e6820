// SPDX-License-Identifier: EUPL-1.2
global using Shouldly;
global using Xunit;

[assembly: AssemblyFixture(typeof(Bundel.Browser.Tests.BundelSite))]
