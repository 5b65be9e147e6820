// SPDX-License-Identifier: EUPL-1.2
// Brings what npm installed to the place where the web host serves it: bring-assets.mjs <node_modules> <wwwroot/lib> <icons file>
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { components, fonts, icons } from "./selection.mjs";

const [modules, lib, iconsFile] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const read = (...path) => readFileSync(join(modules, ...path), "utf8");
const variables = (css) => css.match(/--[\w-]+/g) ?? [];

mkdirSync(join(lib, "fonts"), { recursive: true });
mkdirSync(dirname(iconsFile), { recursive: true });

const own = readdirSync(join(here, "css")).sort().map((name) => readFileSync(join(here, "css", name), "utf8")).join("\n");
const library = components.map((name) => read("@utrecht", `${name}-css`, "dist", "index.min.css").replace(/\/\*!?[\s\S]*?\*\//g, "")).join("\n");

const license = "/* NL Design System: @utrecht/component-library-css and voorbeeld-design-tokens, EUPL-1.2 */";
writeFileSync(join(lib, "bundel.css"), [fontFaces(), license, `@layer design-system {\n${tokens()}\n${library}\n}`, own].join("\n"));
writeFileSync(iconsFile, JSON.stringify(Object.fromEntries(icons.map((name) => [name, drawing(name)])), null, 1));
copyFileSync(join(modules, "htmx.org", "dist", "htmx.min.js"), join(lib, "htmx.min.js"));

// The theme sets 2,780 tokens for several libraries; ours need the few hundred that these components reach, directly or through another token.
function tokens() {
  const theme = read("@nl-design-system-unstable", "voorbeeld-design-tokens", "dist", "theme.css");
  const all = new Map([...theme.matchAll(/^\s*(--[\w-]+):\s*([^;]*);/gm)].map((match) => [match[1], match[2]]));
  const reached = new Set();
  const queue = variables(library + own);
  while (queue.length > 0) {
    const name = queue.pop();
    if (reached.has(name) || !all.has(name)) continue;
    reached.add(name);
    queue.push(...variables(all.get(name)));
  }
  return `.voorbeeld-theme {${[...all].filter(([name]) => reached.has(name)).map(([name, value]) => `${name}:${value};`).join("")}}`;
}

function fontFaces() {
  const faces = read("@fontsource-variable", "source-sans-3", "wght.css").match(/@font-face \{[^}]*\}/g);
  return fonts.map((name) => {
    copyFileSync(join(modules, "@fontsource-variable", "source-sans-3", "files", `${name}.woff2`), join(lib, "fonts", `${name}.woff2`));
    return faces.find((face) => face.includes(`/${name}.woff2`)).replace("./files/", "fonts/").replace("woff2-variations", "woff2");
  }).join("\n");
}

function drawing(name) {
  const svg = read("@tabler", "icons", "icons", "outline", `${name}.svg`);
  return svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>")).replace(/>\s+</g, "><").trim();
}
