import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bigPlan } from './big-plan';
import { filledPlan, planWithMistakes } from './filled-plan';
import { templateLayout } from './layout';
import { type PlanModel, riskScore, weightedScore } from './plan-model';
import { renderPlan } from './render-plan';
import { hostileValue } from './values';

const lf = (text: string) => text.replaceAll('\r\n', '\n');

describe('filledPlan', () => {
  it('writes everything of the model, once or more', () => {
    fc.assert(
      fc.property(filledPlan, ({ text, model }) => {
        const plain = lf(text).replaceAll('\\|', '|').replaceAll('\n  ', '\n');
        const said = [
          model.header.title,
          ...(model.technicalContext ?? []).map(({ value }) => value),
          ...(model.decisions ?? []).flatMap(({ id, title, rationale, matrix }) => [
            `${id}`,
            title,
            rationale,
            ...(matrix ? [...matrix.options, ...matrix.criteria.map(({ name }) => name)] : []),
          ]),
          ...(model.preMortem?.rows ?? []).map(({ mode }) => mode),
          ...(model.complexity ?? []).map(({ why }) => why),
        ];
        expect(said.filter((part) => !plain.includes(part))).toEqual([]);
      }),
    );
  });

  it('keeps to its layout', () => {
    fc.assert(
      fc.property(filledPlan, ({ text, layout, unknown }) => {
        expect(/(?<!\r)\n/.test(text)).toBe(layout.lineEnding === '\n' && text.includes('\n'));
        expect(text.endsWith('\n')).toBe(layout.finalNewline);
        const title = '#'.repeat(1 + layout.shift);
        expect(text.startsWith(`${title} Implementation Plan: `)).toBe(true);
        expect(unknown.filter((part) => !lf(text).includes(part))).toEqual([]);
      }),
    );
  });

  it('has right numbers, and with mistakes sometimes wrong ones', () => {
    const wrongIn = ({ decisions, preMortem }: PlanModel) =>
      [
        ...(decisions ?? []).flatMap(({ matrix }) =>
          (matrix?.printedScores ?? []).map(
            (printed, option) => printed === weightedScore(matrix?.criteria ?? [], option),
          ),
        ),
        ...(preMortem?.rows ?? []).map(
          ({ probability, impact, printedScore }) =>
            printedScore === String(riskScore(probability, impact)),
        ),
      ].filter((right) => !right).length;
    fc.assert(fc.property(filledPlan, ({ model }) => wrongIn(model) === 0));
    const samples = fc.sample(planWithMistakes, { numRuns: 50, seed: 7 });
    expect(samples.some(({ model }) => wrongIn(model) > 0)).toBe(true);
  });

  it('covers the layouts', () => {
    const samples = fc.sample(filledPlan, { numRuns: 300, seed: 1 });
    const seen = (pick: (plan: (typeof samples)[number]) => unknown) =>
      new Set(samples.map(pick)).size;
    expect(seen(({ layout }) => layout.labels)).toBe(7);
    expect(seen(({ layout }) => layout.table.padding)).toBe(3);
    expect(seen(({ layout }) => layout.shift)).toBe(3);
    expect(seen(({ layout }) => layout.order.join())).toBeGreaterThan(200);
    expect(samples.filter(({ model }) => model.decisions).length).toBeGreaterThan(50);
    expect(samples.filter(({ model }) => model.preMortem).length).toBeGreaterThan(50);
    expect(samples.filter(({ unknown }) => unknown.length > 0).length).toBeGreaterThan(50);
  });

  it('is the same for the same seed', () => {
    const twice = [1, 2].map(() => fc.sample(filledPlan, { numRuns: 5, seed: 42 }));
    expect(twice[0]).toEqual(twice[1]);
  });
});

it('a plan in the template layout reads as written by hand', () => {
  const model = {
    header: { title: 'Queue', branch: '001-queue', date: '2026-11-12' },
    decisionsSummary: false,
    preMortem: {
      rows: [
        {
          id: 'FAIL-001',
          mode: 'Slow | late',
          category: 'Technical',
          probability: 'H',
          impact: 'M',
          printedScore: '6',
          status: 'Monitoring',
        },
      ],
      details: [],
    },
  } as const;
  expect(renderPlan(model, templateLayout).text).toBe(`# Implementation Plan: Queue

**Branch**: \`001-queue\` | **Date**: 2026-11-12

## Pre-Mortem Analysis

### Failure Scenarios Summary

| ID | Failure Mode | Category | Probability | Impact | Risk Score | Status |
| --- | --- | --- | --- | --- | --- | --- |
| FAIL-001 | Slow \\| late | Technical | H | M | 6 | Monitoring |

**Risk Score** = Probability (H:3, M:2, L:1) × Impact (C:3, M:2, L:1)

**Category Coverage**: ☑ Technical ☐ Integration ☐ Team/Resource ☐ External
`);
});

describe('bigPlan', () => {
  it.each([
    [500, 1_000_000],
    [4, 10_000],
  ])('%i decisions in %i bytes', (decisions, bytes) => {
    const { text, model } = bigPlan({ decisions, bytes });
    expect(model.decisions).toHaveLength(decisions);
    expect(text.match(/^### ADR-\d+: /gm)).toHaveLength(decisions);
    const size = new TextEncoder().encode(text).length;
    expect(Math.abs(size - bytes) / bytes).toBeLessThan(0.02);
  });

  it('is the same on every call', () => {
    expect(bigPlan({ decisions: 3, bytes: 9000 })).toEqual(bigPlan({ decisions: 3, bytes: 9000 }));
  });
});

describe('hostileValue', () => {
  it('comes upon everything that breaks a layout', () => {
    const samples = fc.sample(hostileValue, { numRuns: 4000, seed: 3 });
    const wanted = [
      '|',
      '```',
      '<!--',
      '-->',
      '# ',
      '- ',
      '1. ',
      '> ',
      '---',
      '===',
      '[ ] ',
      '\n',
      '\r\n',
    ];
    const more = ['検査', '🏗️', '\u202e', '\\|', '**Key**:', '{', '<b>'];
    expect([...wanted, ...more].filter((part) => !samples.some((s) => s.includes(part)))).toEqual(
      [],
    );
    expect(samples.some((s) => s !== s.trim())).toBe(true);
    expect(samples.some((s) => s.length > 250)).toBe(true);
  });
});
