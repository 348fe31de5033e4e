// Sums up a folder of <project>.trx and <project>.exit files for tests/run. Prints what failed without a test and why tests
// were skipped; the last line is 'passed failed skipped'. With a filter (2nd argument > 0) a project may have nothing to run.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, filtered] = process.argv.slice(2);
const sum = { Passed: 0, Failed: 0, NotExecuted: 0 };
const plain = text => text.replace(/&#x([0-9A-Fa-f]+);/g, (_, code) => String.fromCodePoint(parseInt(code, 16)))
  .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');

for (const file of readdirSync(folder).filter(name => name.endsWith('.exit'))) {
  const project = file.slice(0, -'.exit'.length);
  const exit = Number(readFileSync(join(folder, file), 'utf8'));
  const path = join(folder, `${project}.trx`);
  const results = existsSync(path)
    ? readFileSync(path, 'utf8').split('<UnitTestResult ').slice(1).map(each => each.split('<TestDefinitions>')[0])
    : [];
  let failures = 0;
  for (const result of results) {
    const outcome = /\boutcome="(\w+)"/.exec(result.slice(0, result.indexOf('>')))?.[1] ?? 'Failed';
    const kind = outcome in sum ? outcome : 'Failed';
    sum[kind]++;
    if (kind === 'Failed')
      failures++;
    if (kind === 'NotExecuted')
      console.log(`Skipped: ${plain(/\btestName="([^"]*)"/.exec(result)?.[1] ?? project)}: ${plain(/<Message>([^<]*)/.exec(result)?.[1] ?? /<StdOut>([^<]*)/.exec(result)?.[1] ?? 'no reason given')}`);
  }

  const nothing = results.length === 0 && !(Number(filtered) > 0 && exit === 0);
  if (failures === 0 && (exit !== 0 || nothing)) {
    console.log(`Failed: ${project} ${nothing ? 'ran no test' : 'ended badly'} (exit code ${exit}); see TestResults/run/${project}.log`);
    sum.Failed++;
  }
}

console.log(`${sum.Passed} ${sum.Failed} ${sum.NotExecuted}`);
