import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32';
import { limits } from './limits';
import type { OpenedFile } from './opened-file';
import { bomb, messageOf, rawZip, utf8Bytes } from './testing/raw-zip';
import { readZip, unpackZip, writeZip } from './zip';

const plan: OpenedFile = { path: 'plan.md', bytes: utf8Bytes('# Plan\n') };

describe('a zip is read and written', () => {
  it('with folders, empty files, binary files and names in UTF-8', () => {
    const files: OpenedFile[] = [
      { path: 'adrs/ADR-001-queue.md', bytes: utf8Bytes('# ADR-001\r\n') },
      { path: 'adrs/deep/er/空.md', bytes: new Uint8Array() },
      { path: 'img/logo.png', bytes: Uint8Array.of(0x89, 0x50, 0, 0xff) },
      plan,
    ];
    expect(readZip(writeZip(files))).toEqual({ ok: true, value: files });
  });

  it('the same files give the same bytes, in whichever order', () => {
    const other = { path: 'adrs/a.md', bytes: utf8Bytes('a') };
    expect(writeZip([plan, other])).toEqual(writeZip([other, plan]));
  });

  it('an empty zip holds nothing', () => {
    expect(readZip(writeZip([]))).toEqual({ ok: true, value: [] });
  });

  it('zips of other tools: stored, with folder entries, "./" names and a comment', () => {
    const zipped = zipSync(
      { './plan.md': plan.bytes, 'adrs/': new Uint8Array() },
      { level: 0, comment: 'made elsewhere' },
    );
    expect(readZip(zipped)).toEqual({ ok: true, value: [plan] });
  });

  it('a name in the encoding of an old system', () => {
    const name = Uint8Array.of(0xaf, 0xab, 0xa0, 0xad, 0x2e, 0x6d, 0x64);
    const read = readZip(rawZip([{ name, flags: 0, content: plan.bytes }]));
    expect(read).toEqual({ ok: true, value: [{ path: 'план.md', bytes: plan.bytes }] });
  });

  it('names that mean something to JavaScript', () => {
    const files = ['1', '__proto__', 'constructor'].map((path) => ({ path, bytes: plan.bytes }));
    expect(readZip(writeZip(files))).toEqual({ ok: true, value: files });
  });

  it('law: what was written is read back identically', () => {
    const path = fc
      .array(fc.stringMatching(/^[a-z0-9äж語]{1,8}$/), { minLength: 1, maxLength: 4 })
      .map((segments) => `${segments.join('/')}.x`);
    const files = fc.uniqueArray(fc.record({ path, bytes: fc.uint8Array({ maxLength: 300 }) }), {
      selector: (file) => file.path,
      maxLength: 8,
    });
    fc.assert(
      fc.property(files, (given) => {
        const sorted = [...given].sort((a, b) => (a.path < b.path ? -1 : 1));
        expect(readZip(writeZip(given))).toEqual({ ok: true, value: sorted });
      }),
    );
  });
});

describe('what does not belong to a plan is left out, and named where it may be missed', () => {
  it('version control and dependencies, once for each folder', () => {
    const zip = writeZip([
      plan,
      { path: '.git/HEAD', bytes: plan.bytes },
      { path: '__MACOSX/._plan.md', bytes: plan.bytes },
      { path: 'app/node_modules/x/index.js', bytes: plan.bytes },
      { path: 'app/node_modules/y/index.js', bytes: plan.bytes },
    ]);
    expect(unpackZip(zip, 'x.zip')).toEqual({
      ok: true,
      value: {
        files: [plan],
        skipped: [
          {
            message: 'app/node_modules (2 files) is not part of a plan and was left out',
            path: 'app/node_modules',
          },
        ],
      },
    });
  });

  it('a symbolic link', () => {
    const zip = rawZip([
      { name: 'plan.md', content: plan.bytes },
      { name: 'link.md', content: utf8Bytes('../../etc/passwd'), mode: 0o120777 },
    ]);
    const read = unpackZip(zip, 'x.zip');
    expect(read.ok && read.value.files).toEqual([plan]);
    expect(read.ok && read.value.skipped[0]?.message).toContain('symbolic link');
  });

  it('a file over the limit is not unpacked', () => {
    const size = limits.fileBytes + 1;
    const zip = rawZip([
      { name: 'plan.md', content: plan.bytes },
      { name: 'film.mp4', content: noise(200_000), method: 0, declared: size },
    ]);
    const read = unpackZip(zip, 'x.zip');
    expect(read.ok && read.value.files).toEqual([plan]);
    expect(read.ok && read.value.skipped).toEqual([
      {
        message: 'film.mp4 is 20.1 MB; Planwright opens files up to 20 MB',
        path: 'film.mp4',
      },
    ]);
  });
});

describe('hostile zips are refused with a reason', () => {
  it.each([
    ['../x', 'leads out of the folder'],
    ['a/../../x', 'leads out of the folder'],
    ['/etc/passwd', 'absolute'],
    ['C:/x.md', 'drive letter'],
    ['adrs\\x.md', 'backslash'],
    ['a\0.md', 'control characters'],
    ['a//b.md', 'empty part'],
    ['aux.md', 'Windows reserves'],
  ])('the name %j', (name, why) => {
    const zip = rawZip([{ name: 'plan.md', content: plan.bytes }, { name }]);
    const message = messageOf(readZip(zip, 'bad.zip'));
    expect(message).toContain('bad.zip cannot be opened');
    expect(message).toContain(why);
  });

  it('two files of one name, also in other capitals', () => {
    expect(messageOf(readZip(rawZip([{ name: 'a.md' }, { name: 'a.md' }])))).toContain('twice');
    expect(messageOf(readZip(rawZip([{ name: 'a.md' }, { name: 'A.md' }])))).toContain(
      '"a.md" and "A.md" are the same name',
    );
  });

  it('a bomb: 100 MB of zeros in 100 KB', () => {
    const zip = bomb('plan.md', 100 * 1024 * 1024);
    expect(zip.length).toBeLessThan(200 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    expect(messageOf(readZip(zip, 'bomb.zip'))).toMatch(
      /^bomb\.zip cannot be opened: plan\.md unpacks to 100 MB from \d+ KB; more than 200 times/,
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024);
  });

  it('a bomb that declares a small size is stopped when more comes out', () => {
    const zip = bomb('plan.md', 60 * 1024 * 1024, { declared: 100 });
    expect(messageOf(readZip(zip, 'liar.zip'))).toBe(
      'plan.md in liar.zip is damaged: what it unpacks to is not what the zip says',
    );
  });

  it('a bomb inside a zip stays packed: it is one small binary file', () => {
    const inner = bomb('a', 50 * 1024 * 1024);
    const read = readZip(writeZip([plan, { path: 'inner.zip', bytes: inner }]));
    expect(read.ok && read.value.find((file) => file.path === 'inner.zip')?.bytes).toEqual(inner);
  });

  it('many middling files that are too large together', () => {
    const content = noise(150_000);
    const entries = Array.from({ length: 6 }, (_, at) => ({
      name: `${at}.bin`,
      content,
      method: 0,
      declared: 19 * 1024 * 1024,
    }));
    expect(messageOf(readZip(rawZip(entries), 'six.zip'))).toBe(
      'six.zip unpacks to 114 MB; Planwright unpacks up to 100 MB',
    );
  });

  it('too many files', () => {
    const names = Array.from({ length: limits.fileCount + 1 }, (_, at) => ({ name: `${at}.md` }));
    expect(messageOf(readZip(rawZip(names), 'many.zip'))).toContain('more than 2,000 files');
  });

  it('an encrypted file', () => {
    const zip = rawZip([{ name: 'plan.md', content: plan.bytes, flags: 0x801 }]);
    expect(messageOf(readZip(zip, 'x.zip'))).toBe(
      'plan.md in x.zip is encrypted; make a zip without a password',
    );
  });

  it('a way of packing that is unknown', () => {
    const zip = rawZip([{ name: 'plan.md', content: plan.bytes, method: 14 }]);
    expect(messageOf(readZip(zip, 'x.zip'))).toContain('method 14');
  });

  it('a wrong checksum', () => {
    const zip = rawZip([{ name: 'plan.md', content: plan.bytes, crc: 1 }]);
    expect(messageOf(readZip(zip, 'x.zip'))).toContain('damaged');
  });

  it('a zip that was cut off', () => {
    const whole = writeZip([plan, { path: 'b.md', bytes: noise(5000) }]);
    for (let length = 4; length < whole.length; length += 97) {
      expect(messageOf(readZip(whole.slice(0, length), 'x.zip'))).toBe(
        'x.zip is cut off or damaged: it has no list of its files',
      );
    }
  });

  it('something else that is called a zip', () => {
    expect(messageOf(readZip(utf8Bytes('# Plan\n'), 'x.zip'))).toBe(
      'x.zip is not a zip file: it has no list of its files',
    );
    expect(messageOf(readZip(new Uint8Array(), 'x.zip'))).toContain('is not a zip file');
  });

  it('law: whatever bytes are changed, reading gives the files or a reason', () => {
    const whole = writeZip([plan, { path: 'adrs/b.md', bytes: noise(400) }]);
    const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const zip = whole.slice();
        for (const [at, byte] of changes) zip[at] = byte;
        const read = readZip(zip, 'x.zip');
        if (read.ok) expect(read.value.length).toBeLessThanOrEqual(2);
        else expect(read.error.message).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});

it('the checksum is the one that zip uses', () => {
  expect(crc32(utf8Bytes('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

/** Bytes that do not compress, the same in every run. */
function noise(length: number): Uint8Array {
  let state = 12345;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 24;
  });
}
