import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { childSeconds, measure, type RunError } from './measure.ts';

test('the time of what a shell has started is read from its second line', () => {
  assert.equal(childSeconds('0m0.010000s 0m0.000000s\n1m2.500000s 0m0.250000s\n'), 62.75);
  assert.equal(childSeconds('0m0.010s 0m0.000s\n0m1,500s 0m0,000s\n'), 1.5);
  assert.ok(Number.isNaN(childSeconds('')));
});

test('a run is measured with all that it starts', async () => {
  const busy = "const end = Date.now() + 300; while (Date.now() < end); process.stdout.write('done')";
  const script = `console.log(require('child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy)}]) + '')`;
  const { figures, output } = await measure({ program: process.execPath, args: ['-e', script], folder: tmpdir() });
  assert.equal(output, 'done\n');
  assert.ok(figures.wall >= 0.3, `${figures.wall} s`);
  assert.ok(figures.cpu > 0.1, `${figures.cpu} s of CPU`);
  if (process.platform === 'linux') assert.ok((figures.together ?? 0) > (figures.largest ?? Infinity) * 1.2);
});

test('a failure tells what the program said, and a run that takes too long is ended', async () => {
  const failing = {
    program: process.execPath,
    args: ['-e', "console.error('no paper'); process.exit(3)"],
    folder: tmpdir(),
  };
  await assert.rejects(measure(failing), (error: RunError) => {
    assert.equal(error.reason, 'failed');
    assert.match(error.message, /code 3: .*\nno paper/su);
    return true;
  });
  const endless = {
    program: process.execPath,
    args: ['-e', 'setInterval(() => {}, 1000)'],
    folder: tmpdir(),
    limit: 0.5,
  };
  await assert.rejects(measure(endless), (error: RunError) => error.reason === 'too long');
});
