// SPDX-License-Identifier: EUPL-1.2
// The bill of materials (CycloneDX 1.6) from the lock files; fails on a licence that is not allowed or not known.
//   node tools/sbom/sbom.mjs [--root <checkout>] [--packages <NuGet folder>] [--out <file>]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { npmComponents } from './npm.mjs'
import { nugetComponents } from './nuget.mjs'
import { Licences } from './licences.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { values } = parseArgs({ options: { root: { type: 'string' }, packages: { type: 'string' }, out: { type: 'string' } } })
const root = resolve(values.root ?? join(here, '../..'))
const packages = values.packages ?? process.env.NUGET_PACKAGES ?? join(homedir(), '.nuget/packages')
const out = resolve(values.out ?? join(root, 'artifacts/bundel.cdx.json'))

const licences = new Licences(JSON.parse(readFileSync(join(here, 'licences.json'), 'utf8')))
const found = [...nugetComponents(root, packages), ...npmComponents(root)]
const components = found.map(({ uses, declared, ...component }) => ({ ...component, licenses: licences.of({ ...component, declared }) })).sort((a, b) => (a.purl < b.purl ? -1 : 1))

if (licences.faults.length > 0) {
  for (const fault of licences.faults.sort()) console.error(fault)
  process.exit(1)
}

const version = /<Version>([^<]+)</.exec(readFileSync(join(root, 'Directory.Build.props'), 'utf8'))[1]
const bundel = { type: 'application', 'bom-ref': 'bundel', name: 'Bundel', version, licenses: [{ license: { id: 'EUPL-1.2' } }] }
const refs = new Set(found.map((component) => component['bom-ref']))
const dependencies = found.map((component) => ({ ref: component['bom-ref'], dependsOn: component.uses.filter((use) => refs.has(use)).sort() }))
const bom = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component: bundel }, components, dependencies }
mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, JSON.stringify(bom, null, 2) + '\n')
const shipped = components.filter((component) => component.scope === 'required').length
console.log(`${shipped} onderdelen in het product, ${components.length - shipped} alleen bij bouwen en toetsen: ${out}`)
