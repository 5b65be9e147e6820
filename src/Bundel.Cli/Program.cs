// SPDX-License-Identifier: EUPL-1.2
using Bundel.Cli;

return await CommandLine.Run(args, Terminal.Standard());
