// SPDX-License-Identifier: EUPL-1.2
// Sums the CTRF reports of the test programs: failures, reasons of skipping, the ten slowest, and one last line.
import { existsSync, readFileSync } from 'node:fs';

const [folder, ...programs] = process.argv.slice(2);
const tests = [];
for (const program of programs) {
  const path = `${folder}/${program}.json`;
  if (existsSync(path)) tests.push(...JSON.parse(readFileSync(path, 'utf8')).results.tests);
  else tests.push({ name: program, status: 'failed', duration: 0, message: `Geen verslag; zie ${folder}/${program}.log`, trace: tail(`${folder}/${program}.log`) });
}

function tail(path) {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(-20).join('\n') : '';
}

const having = (...states) => tests.filter((test) => states.includes(test.status));
const passed = having('passed');
const skipped = having('skipped');
const failed = having('failed', 'other');

for (const test of failed) console.log(`\nMISLUKT ${test.name}\n${test.message ?? ''}\n${test.trace ?? ''}`);

const reasons = new Map();
for (const test of skipped) reasons.set(test.message ?? 'zonder reden', (reasons.get(test.message ?? 'zonder reden') ?? 0) + 1);
if (reasons.size > 0) console.log('\nOvergeslagen:');
for (const [reason, count] of reasons) console.log(`  ${count} × ${reason}`);

console.log('\nDe tien traagste:');
for (const test of [...tests].sort((a, b) => b.duration - a.duration).slice(0, 10)) console.log(`  ${(test.duration / 1000).toFixed(2).padStart(7)} s  ${test.name}`);

console.log(`\n${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped`);
process.exitCode = failed.length > 0 || passed.length === 0 ? 1 : 0;
