// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Api.Settlement;

internal static class SettlementApi
{
    public static void Map(ApiRoutes api)
    {
    }
}
