// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Hosting;

return await WebHost.Run(args);

/// <summary>The web host; public so that tests can start it.</summary>
public partial class Program;
