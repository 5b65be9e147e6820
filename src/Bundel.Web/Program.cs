// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.Design;

var builder = WebApplication.CreateBuilder(args);
builder.AddBundelDesign();
builder.Services.AddRazorPages();

var app = builder.Build();
app.UseBundelDesign();
app.UseRouting();
app.MapBundelPages();
app.Run();
