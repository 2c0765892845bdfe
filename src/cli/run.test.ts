import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments';
import { problemLine, systemProblem } from './problem-line';
import { commands, run } from './run';
import { memoryIo } from './testing/memory-io';

describe('planwright', () => {
  it('lists its commands for --help', async () => {
    const io = memoryIo();
    expect(await run(['--help'], io)).toBe(0);
    for (const { name, usage } of commands) expect(io.printed()).toContain(`${name} ${usage}`);
  });

  it('prints its version for --version', async () => {
    const io = memoryIo();
    expect(await run(['--version'], io)).toBe(0);
    expect(io.printed()).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each(commands.map(({ name }) => [name]))('says more of %s', async (name) => {
    const io = memoryIo();
    expect(await run([name, '--help'], io)).toBe(0);
    expect(io.printed()).toMatch(new RegExp(`^planwright ${name} `));
  });

  it.each([
    [[], 'a command is needed'],
    [['reed', 'x'], 'unknown command reed'],
    [['read'], 'read takes one FILE'],
    [['read', 'a', 'b'], 'read takes one FILE'],
    [['read', 'a', '--jsn'], 'read: unknown flag --jsn'],
    [['read', 'a', '--json=1'], 'read: --json takes no value'],
    [['check'], 'check takes one PATH or more'],
    [['set', 'a', '/b'], 'set takes FILE, POINTER and VALUE'],
    [['set', '-', '/b', 'c', '--write'], 'standard input cannot be written to'],
    [['fix', '-', '--write'], 'standard input cannot be written to'],
    [['export', 'a'], 'export takes either --zip FILE or --dir DIR'],
    [['export', 'a', '--zip'], 'export: --zip needs a value'],
    [['new', '--template', 'x'], '--template is one of product, infrastructure, core'],
    [['new', '--template', 'core'], '--feature NAME is needed'],
    [['new', '--template', 'core', '--feature', 'x'], '--dir DIR is needed'],
  ])('%j is misused: one line on standard error, exit code 2', async (argv, message) => {
    const io = memoryIo();
    expect(await run(argv, io)).toBe(2);
    expect(io.complaints).toEqual([
      `planwright: ${message} (planwright --help lists what there is)`,
    ]);
    expect(io.printed()).toBe('');
  });
});

describe('arguments', () => {
  const spec = { alone: ['--json'], valued: ['--dir'] };
  const parsed = (...args: string[]) => {
    const result = parseArguments(args, spec);
    return result.ok ? [result.value.words, [...result.value.flags]] : result.error.message;
  };

  it.each([
    [
      ['a', '--json', 'b'],
      [['a', 'b'], [['--json', '']]],
    ],
    [
      ['--dir', 'x', '-'],
      [['-'], [['--dir', 'x']]],
    ],
    [['--dir=x=y'], [[], [['--dir', 'x=y']]]],
    [
      ['a', '-5', '- item'],
      [['a', '-5', '- item'], []],
    ],
    [
      ['--', '--json', '--x'],
      [['--json', '--x'], []],
    ],
  ])('%j', (args, wanted) => {
    expect(parsed(...args)).toEqual(wanted);
  });
});

describe('a problem', () => {
  it('is one line that names file and place', () => {
    expect(problemLine({ message: 'wrong\n there', path: 'a.md', line: 3 })).toBe(
      'a.md:3: wrong there',
    );
    expect(problemLine({ message: 'wrong' })).toBe('planwright: wrong');
    expect(problemLine({ message: 'a.md is large', path: 'a.md' })).toBe('a.md: is large');
  });

  it('says what the system said', () => {
    const denied = Object.assign(new Error('EACCES: open'), { code: 'EACCES' });
    expect(systemProblem('a', denied)).toEqual({ path: 'a', message: 'permission denied' });
    expect(systemProblem('a', new Error('odd'))).toEqual({ path: 'a', message: 'odd' });
  });
});
