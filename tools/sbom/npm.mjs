// SPDX-License-Identifier: EUPL-1.2
// The components that package-lock.json names.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export function npmComponents(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const byPurl = new Map()
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '') continue
    const component = toComponent(root, packages, path, entry)
    if (byPurl.get(component.purl)?.scope !== 'required') byPurl.set(component.purl, component)
  }
  return [...byPurl.values()]
}

function toComponent(root, packages, path, entry) {
  const name = nameOf(path)
  const purl = purlOf(name, entry.version)
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version: entry.version,
    purl,
    scope: entry.dev ? 'excluded' : 'required',
    declared: entry.license ?? installed(root, path),
    hashes: (entry.integrity ?? '').startsWith('sha512-') ? [{ alg: 'SHA-512', content: Buffer.from(entry.integrity.slice(7), 'base64').toString('hex') }] : [],
    uses: Object.keys(entry.dependencies ?? {}).map((used) => resolveUse(packages, path, used)).filter(Boolean),
  }
}

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`

// The nearest folder upwards that holds it, as Node looks.
function resolveUse(packages, path, used) {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
    const candidate = `${at}/node_modules/${used}`
    if (packages[candidate]) return purlOf(used, packages[candidate].version)
    if (!at.includes('/node_modules/')) break
  }
  const top = packages[`node_modules/${used}`]
  return top && purlOf(used, top.version)
}

// Older packages have a list of licences.
function installed(root, path) {
  const file = join(root, path, 'package.json')
  if (!existsSync(file)) return undefined
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8'))
  return license ?? licenses?.map(({ type }) => type).join(' OR ')
}
