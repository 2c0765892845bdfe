import { describe, expect, it } from 'vitest';
import { fakeFile, fakeFolder } from './testing/fake-disk';
import { messageOf, utf8Bytes } from './testing/raw-zip';
import { saveToFolder, saveToHandle } from './write-back';

describe('writing a file back', () => {
  it('replaces the content', async () => {
    const { disk, handle } = fakeFile('old');
    expect(await saveToHandle(handle, utf8Bytes('new'), utf8Bytes('old'))).toEqual({
      ok: true,
      value: undefined,
    });
    expect(disk).toEqual({ content: utf8Bytes('new'), closed: 1 });
  });

  it.each(['newer', 'odl'])('leaves a file alone that holds %j by now', async (content) => {
    const { disk, handle } = fakeFile(content);
    const saved = await saveToHandle(handle, utf8Bytes('mine'), utf8Bytes('old'));
    expect(messageOf(saved)).toBe(
      'plan.md has changed on disk since it was opened; nothing was written',
    );
    expect(disk).toEqual({ content: utf8Bytes(content), closed: 0 });
  });

  it('writes without a comparison where none is asked for', async () => {
    const { disk, handle } = fakeFile('anything');
    await saveToHandle(handle, utf8Bytes('mine'));
    expect(disk.content).toEqual(utf8Bytes('mine'));
  });

  it.each([
    ['NotAllowedError', 'no permission'],
    ['NotFoundError', 'no longer where it was'],
    ['QuotaExceededError', 'disk is full'],
    ['InvalidStateError', 'could not write'],
  ])('%s is said plainly', async (name, says) => {
    const { disk, handle } = fakeFile('old', { refuse: new DOMException('', name) });
    expect(messageOf(await saveToHandle(handle, utf8Bytes('new')))).toContain(says);
    expect(disk.content).toEqual(utf8Bytes('old'));
  });
});

describe('writing a folder back', () => {
  const done = { ok: true, value: undefined };
  const change = (path: string, text?: string, expected?: string) => ({
    path,
    bytes: text === undefined ? undefined : utf8Bytes(text),
    expected: expected === undefined ? undefined : utf8Bytes(expected),
  });

  it('replaces, makes and removes, and leaves the rest', async () => {
    const { handle, contents } = fakeFolder('lab', {
      'plan.md': 'old',
      'adrs/ADR-001.md': 'one',
      'spec.md': 'spec',
    });
    const changes = [
      change('plan.md', 'new', 'old'),
      change('contracts/v1/api.yaml', 'openapi'),
      change('adrs/ADR-001.md', undefined, 'one'),
      change('gone/already.md', undefined, 'x'),
    ];
    expect(await saveToFolder(handle, changes)).toEqual(done);
    expect(contents()).toEqual({
      'plan.md': 'new',
      'spec.md': 'spec',
      'contracts/v1/api.yaml': 'openapi',
    });
  });

  it.each([
    ['changed', 'theirs', 'old', 'has changed on disk'],
    ['came', 'theirs', undefined, 'is there already'],
  ])('writes nothing where a file %s meanwhile', async (_, theirs, expected, says) => {
    const { handle, contents } = fakeFolder('lab', { 'a.md': 'a', 'plan.md': theirs });
    const changes = [change('a.md', 'new', 'a'), change('plan.md', 'mine', expected)];
    expect(messageOf(await saveToFolder(handle, changes))).toContain(`plan.md ${says}`);
    expect(contents()).toEqual({ 'a.md': 'a', 'plan.md': theirs });
  });

  it('writes nothing where a file is gone', async () => {
    const { handle, contents } = fakeFolder('lab', { 'a.md': 'a' });
    const changes = [change('a.md', 'new', 'a'), change('plan.md', 'mine', 'old')];
    expect(messageOf(await saveToFolder(handle, changes))).toContain('plan.md is no longer');
    expect(contents()).toEqual({ 'a.md': 'a' });
  });

  it('goes on where an earlier try ended half-way', async () => {
    const full = new DOMException('', 'QuotaExceededError');
    const files = { 'a.md': 'a', 'plan.md': 'old' };
    const refused = fakeFolder('lab', files, { 'plan.md': full });
    const changes = [change('a.md', 'new', 'a'), change('plan.md', 'mine', 'old')];
    expect(messageOf(await saveToFolder(refused.handle, changes))).toContain('disk is full');
    const { handle, contents } = fakeFolder('lab', refused.contents());
    expect(await saveToFolder(handle, changes)).toEqual(done);
    expect(contents()).toEqual({ 'a.md': 'new', 'plan.md': 'mine' });
  });
});
