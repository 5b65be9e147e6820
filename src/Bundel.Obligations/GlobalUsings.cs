// SPDX-License-Identifier: EUPL-1.2
global using System.Text.Json.Serialization;
global using Bundel.Kernel;
global using Bundel.Platform;
