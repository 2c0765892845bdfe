import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featureSlug, newPlan, templates } from './index';

describe('featureSlug', () => {
  it.each([
    ['1', 'Lab results', '001-lab-results'],
    ['001', 'Lab results', '001-lab-results'],
    ['12', 'Überweisung für Ärzte', '012-uberweisung-fur-arzte'],
    ['7', 'Straße & Łódź — Smørrebrød', '007-strasse-lodz-smorrebrod'],
    ['3', "Patient's café (v2)", '003-patients-cafe-v2'],
    ['4', '検査結果 配信', '004-検査結果-配信'],
    ['5', 'Результаты Анализов', '005-результаты-анализов'],
    ['6', '  ../etc/passwd ', '006-etc-passwd'],
    ['8', '!!!', '008'],
    ['1234', 'Big', '1234-big'],
  ])('%s, %j is %s', (number, name, slug) => {
    expect(featureSlug(number, name)).toBe(slug);
  });

  it('is a safe path segment whatever the name', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string({ unit: 'grapheme' }), (number, name) => {
        expect(featureSlug(String(number), name)).toMatch(/^\d{3,}(-[\p{L}\p{M}\p{N}]+)*$/u);
      }),
    );
  });
});

describe('newPlan', () => {
  const feature = { number: '1', name: 'Lab results', date: '2026-03-02' };

  it('fills in the header', () => {
    const lines = newPlan('product', feature).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '# Implementation Plan: Lab results',
      '',
      '**Branch**: `001-lab-results` | **Date**: 2026-03-02 | **Spec**: [spec.md](spec.md)',
      '',
      '**Input**: Feature specification from `/specs/001-lab-results/spec.md`',
    ]);
  });

  it.each(templates)('changes four lines of the $id template and no other', ({ id, text }) => {
    const before = text.split('\n');
    const after = newPlan(id, feature).split('\n');
    const changed = before.filter((line, index) => line !== after[index]);
    expect(after).toHaveLength(before.length);
    expect(changed).toEqual([
      '# Implementation Plan: [FEATURE]',
      '**Branch**: `[###-feature-name]` | **Date**: [DATE] | **Spec**: [link]',
      '**Input**: Feature specification from `/specs/[###-feature-name]/spec.md`',
      'specs/[###-feature]/',
    ]);
  });

  it('takes a name as it is, replacement patterns and line breaks included', () => {
    const text = newPlan('core', { ...feature, name: "Cost in $& and $'\nnext" });
    expect(text).toMatch(/^# Implementation Plan: Cost in \$& and \$' next\n/);
  });
});
