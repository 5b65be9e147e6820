// SPDX-License-Identifier: EUPL-1.2
// The components that the NuGet lock files name, with the licence of their nuspec.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const hosts = ['src/Bundel.Web', 'src/Bundel.Cli']

export function nugetComponents(root, packages) {
  const development = developmentOnly(root)
  const shipped = new Set(hosts.flatMap((host) => reach(readLock(root, host), development)))
  const byPurl = new Map()
  for (const lock of projects(root).map((project) => readLock(root, project))) {
    for (const [name, entry] of Object.entries(lock)) {
      if (entry.type === 'Project') continue
      const purl = purlOf(name, entry.resolved)
      if (!byPurl.has(purl)) byPurl.set(purl, toComponent(packages, lock, name, entry, shipped.has(purl)))
    }
  }
  return [...byPurl.values()]
}

const purlOf = (name, version) => `pkg:nuget/${name}@${version}`

function toComponent(packages, lock, name, entry, isShipped) {
  const purl = purlOf(name, entry.resolved)
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version: entry.resolved,
    purl,
    scope: isShipped ? 'required' : 'excluded',
    declared: licenceOf(packages, name, entry.resolved),
    hashes: [{ alg: 'SHA-512', content: Buffer.from(entry.contentHash, 'base64').toString('hex') }],
    uses: Object.keys(entry.dependencies ?? {}).map((used) => find(lock, used)).filter(Boolean).map(([used, found]) => purlOf(used, found.resolved)),
  }
}

// Lock files write the names of projects in another case than those of packages.
function find(lock, name) {
  return Object.entries(lock).find(([key]) => key.toLowerCase() === name.toLowerCase())
}

function projects(root) {
  return ['src', 'tests', 'bench'].flatMap((folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => join(folder, name)) : []))
    .filter((project) => existsSync(join(root, project, 'packages.lock.json')))
}

function readLock(root, project) {
  const { dependencies } = JSON.parse(readFileSync(join(root, project, 'packages.lock.json'), 'utf8'))
  return Object.assign({}, ...Object.values(dependencies))
}

// Everything a host takes along: what it names and what that names, without the packages that only build.
function reach(lock, development) {
  const seen = new Set()
  const visit = (name) => {
    const [key, entry] = find(lock, name) ?? []
    if (!key || seen.has(key) || development.has(key)) return
    seen.add(key)
    Object.keys(entry.dependencies ?? {}).forEach(visit)
  }
  Object.entries(lock).filter(([, entry]) => entry.type !== 'Transitive' && entry.type !== 'CentralTransitive').forEach(([name]) => visit(name))
  return [...seen].filter((name) => lock[name].type !== 'Project').map((name) => purlOf(name, lock[name].resolved))
}

// The analyzers look at the code while it is built; the design package makes migrations.
function developmentOnly(root) {
  const props = readFileSync(join(root, 'Directory.Packages.props'), 'utf8')
  const analyzers = /<ItemGroup Label="Analyzers">([\s\S]*?)<\/ItemGroup>/.exec(props)?.[1] ?? ''
  return new Set([...analyzers.matchAll(/Include="([^"]+)"/g)].map((match) => match[1]).concat('Microsoft.EntityFrameworkCore.Design'))
}

function licenceOf(packages, name, version) {
  const file = join(packages, name.toLowerCase(), version.toLowerCase(), `${name.toLowerCase()}.nuspec`)
  if (!existsSync(file)) return undefined
  return /<license type="expression">([^<]+)</.exec(readFileSync(file, 'utf8'))?.[1]
}
