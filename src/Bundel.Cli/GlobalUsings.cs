// SPDX-License-Identifier: EUPL-1.2
global using Bundel.Kernel;
