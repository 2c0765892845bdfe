import { runKeepingEnd } from './run.ts';

/** The whole check, in the order in which failures are cheapest to find. Each is an npm script. */
const suites = ['format:check', 'lint', 'types', 'test:unit', 'build', 'test:e2e'];

interface Outcome {
  readonly suite: string;
  readonly passed: boolean;
  readonly seconds: number;
  readonly end: string;
}

const outcomes: Outcome[] = [];
for (const suite of suites) {
  console.log(`\n== ${suite}`);
  const start = performance.now();
  const { code, end } = await runKeepingEnd('npm', ['run', '--silent', suite], 60);
  outcomes.push({ suite, passed: code === 0, seconds: (performance.now() - start) / 1000, end });
}

for (const { suite, passed, end } of outcomes)
  if (!passed) console.log(`\n== ${suite} failed, with these last lines\n${end}`);

console.log('\nSuite         Wall time');
for (const { suite, passed, seconds } of outcomes) {
  console.log(
    `${suite.padEnd(13)} ${seconds.toFixed(1).padStart(7)} s  ${passed ? 'ok' : 'FAILED'}`,
  );
}
const failed = outcomes.filter(({ passed }) => !passed).length;
console.log(`${outcomes.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
