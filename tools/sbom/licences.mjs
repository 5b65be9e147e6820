// SPDX-License-Identifier: EUPL-1.2
// Which licences Bundel may ship, and which it may build and test with.
export class Licences {
  faults = []

  constructor({ product, development, synonyms, read }) {
    this.allowed = { required: new Set(product), excluded: new Set([...product, ...development]) }
    this.synonyms = synonyms
    this.read = read
  }

  // The licence of a component as CycloneDX tells it; a component carries what its maker declared.
  of({ purl, scope, declared }) {
    const expression = this.read[purl] ?? this.read[purl.slice(0, purl.lastIndexOf('@'))] ?? declared
    const plain = this.synonyms[expression] ?? expression
    if (!plain) this.faults.push(`${purl}: de licentie is niet bekend. Lees haar en zet haar in tools/sbom/licences.json.`)
    else if (!this.fits(plain, this.allowed[scope])) this.faults.push(`${purl}: de licentie ${plain} staat niet op de lijst van toegestane licenties.`)
    return [/\s/.test(plain) ? { expression: plain } : { license: { id: plain } }]
  }

  fits(expression, allowed) {
    const plain = expression.replace(/[()]/g, '')
    return plain.split(/\s+OR\s+/).some((choice) => choice.split(/\s+AND\s+/).every((id) => allowed.has(id)))
  }
}
