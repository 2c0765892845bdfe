import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as kinds from '../kinds';
import { joinPair, newPair, sideOf, splitPair } from './pair';

const sides = (item: string, whole: 'name' | 'text' = 'name') => {
  const { name, text } = splitPair(item, whole);
  return [name, text];
};

describe('an item', () => {
  it.each([
    ['Worklist: replaces reloading', 'Worklist', 'replaces reloading'],
    ['[Feature 1: a]: [Why: b]', '[Feature 1: a]', '[Why: b]'],
    ['Ingest (HL7: ORU): first', 'Ingest (HL7: ORU)', 'first'],
    ['`infra.yaml` - what is provisioned', '`infra.yaml`', 'what is provisioned'],
    ['`a: b`: c', '`a: b`', 'c'],
    ['KMP iOS: `./gradlew :shared:link`', 'KMP iOS', '`./gradlew :shared:link`'],
    ['Radiology — other systems', 'Radiology', 'other systems'],
    ['**Day 1**: first value', 'Day 1', 'first value'],
    ['**Day 1:** first value', 'Day 1', 'first value'],
    ['**Day 1** - first value', 'Day 1', 'first value'],
    ['说明：值', '说明', '值'],
    ['A `: b', 'A `', 'b'],
    ['See https://x.example/a', 'See https://x.example/a', ''],
    ['Opt-in at 10:30', 'Opt-in at 10:30', ''],
    ['Name:', 'Name', ''],
    ['First: a\nmore: b', 'First', 'a\nmore: b'],
    ['no colon\nbefore: the break', 'no colon\nbefore: the break', ''],
  ])('%s is a name and a text', (item, name, text) => {
    expect(sides(item)).toEqual([name, text]);
  });

  it('without a colon is a name or a text, as its list has it', () => {
    expect(sides('Trend charts', 'name')).toEqual(['Trend charts', '']);
    expect(sides('Trend charts', 'text')).toEqual(['', 'Trend charts']);
  });
});

describe('a side', () => {
  const style = { whole: 'name', joint: ': ' } as const;
  const put = (side: 'name' | 'text', item: string, value: string) =>
    sideOf(side, kinds.text, style).put(item, value);

  it('is written beside the other, whose marks and colon stay', () => {
    expect(put('name', '**Day 1**: x', 'Day 2')).toEqual({ ok: true, value: '**Day 2**: x' });
    expect(put('text', '`a` - b', 'c')).toEqual({ ok: true, value: '`a` - c' });
    expect(put('text', 'Trend charts', 'later')).toEqual({
      ok: true,
      value: 'Trend charts: later',
    });
    expect(put('text', 'Trend charts: later', '')).toEqual({ ok: true, value: 'Trend charts' });
  });

  it('of code keeps its quotes to itself', () => {
    const name = sideOf('name', kinds.code, style);
    expect(name.get('`infra.yaml` - x')).toBe('infra.yaml');
    expect(name.put('`infra.yaml` - x', 'a.yaml')).toEqual({ ok: true, value: '`a.yaml` - x' });
  });

  const item = fc.string({
    unit: fc.constantFrom(...'aB :-—*`[]()：\n'),
  });

  it('keeps a colon of its own apart from the one that parts the item', () => {
    const item = 'Ingest: x';
    expect(put('name', item, 'HL7: ingest')).toEqual({ ok: true, value: 'HL7\\: ingest: x' });
    expect(sides('HL7\\: ingest: x')).toEqual(['HL7\\: ingest', 'x']);
    expect(sideOf('name', kinds.text, style).get('HL7\\: ingest: x')).toBe('HL7: ingest');
    expect(put('name', '**Ingest**: x', 'HL7: ingest')).toEqual({
      ok: true,
      value: '**HL7: ingest**: x',
    });
    expect(put('text', item, 'a: b - c')).toEqual({ ok: true, value: 'Ingest: a: b - c' });
    const text = sideOf('text', kinds.text, { whole: 'text', joint: ': ' });
    expect(text.put('Nobody', 'all: or none - `a: b`')).toEqual({
      ok: true,
      value: 'all\\: or none \\- `a: b`',
    });
    expect(text.get('all\\: or none \\- `a: b`')).toBe('all: or none - `a: b`');
  });

  it('reads back any name of one line that Markdown can escape', () => {
    const name = fc.string({ unit: fc.constantFrom(...'aB :-`[]()'), minLength: 1 });
    const kind = sideOf('name', kinds.text, style);
    fc.assert(
      fc.property(
        name.map((text) => text.trim()).filter((text) => /^[aB]/.test(text)),
        (value) => {
          const written = kind.put('Old: text', value);
          expect(written.ok && kind.get(written.value)).toBe(value);
        },
      ),
    );
  });

  it('that is set as it was read leaves the item as it is', () => {
    const anyItem = fc.string({ unit: fc.constantFrom(...'aB :-—*`[]()：\\\n') });
    const wholes = fc.constantFrom('name' as const, 'text' as const);
    const anyKind = fc.constantFrom(kinds.text, kinds.code);
    fc.assert(
      fc.property(anyItem, wholes, wholes, anyKind, (text, whole, side, kind) => {
        const own = sideOf(side, kind, { whole, joint: ': ' });
        expect(own.put(text, own.get(text))).toEqual({ ok: true, value: text });
      }),
      { numRuns: 1000 },
    );
  });

  it('splits into what the item is made of, whatever the text', () => {
    fc.assert(
      fc.property(item, fc.constantFrom('name' as const, 'text' as const), (text, whole) => {
        const { lead, name, joint, text: rest } = splitPair(text, whole);
        expect(lead + name + joint + rest).toBe(text);
      }),
    );
  });

  it('leaves the name alone where the text reads back as it was written', () => {
    fc.assert(
      fc.property(
        item.map((text) => text.trim()),
        item,
        (text, value) => {
          const kind = sideOf('text', kinds.text, style);
          const written = kind.put(text, value);
          expect(written.ok).toBe(true);
          if (written.ok && kind.get(written.value) === value)
            expect(splitPair(written.value, 'name').name).toBe(
              splitPair(text, 'name').name.trimEnd(),
            );
        },
      ),
    );
  });
});

it('keeps the joint of a name that would be parted without it', () => {
  const kind = sideOf('text', kinds.text, { whole: 'name', joint: ': ' });
  expect(kind.put('a:：b', '')).toEqual({ ok: true, value: 'a:：' });
});

it('joins what comes together', () => {
  const style = { whole: 'text', joint: ': ' } as const;
  expect(
    newPair({ name: 'Day 1', text: 'x' }, { name: kinds.text, text: kinds.text }, style),
  ).toEqual({
    ok: true,
    value: 'Day 1: x',
  });
  expect(joinPair({ lead: '', name: '', joint: '', text: 'x' }, style)).toBe('x');
  expect(joinPair({ lead: '', name: 'Day 1', joint: '', text: '' }, style)).toBe('Day 1:');
});
