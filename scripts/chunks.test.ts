import { describe, expect, it } from 'vitest';
import { assignChunks } from './chunks.ts';
import { root } from './paths.ts';

const imports: Readonly<Record<string, readonly string[]>> = {
  'main.ts': ['react'],
  'start.ts': ['react', 'button.ts', 'list.ts'],
  'plan.ts': ['button.ts', 'codecs.ts'],
  'codecs.ts': ['plan.ts'],
  'panel.ts': ['button.ts', 'finding.ts'],
  'checks.ts': ['codecs.ts', 'finding.ts', 'rule.ts'],
};

const chunks = assignChunks(
  { name: 'app', modules: ['main.ts'] },
  [
    { name: 'start', modules: ['start.ts'] },
    { name: 'plan', modules: ['plan.ts'] },
  ],
  [
    { name: 'panel', modules: ['panel.ts'] },
    { name: 'checks', modules: ['checks.ts'] },
  ],
  (id) => (imports[id.slice(root.length)] ?? []).map((module) => `${root}${module}`),
);

describe('assignChunks', () => {
  it('keeps what one surface alone imports in its own chunk', () => {
    expect(chunks.get(`${root}list.ts`)).toBe('start');
    expect(chunks.get(`${root}codecs.ts`)).toBe('plan');
  });

  it('puts what several import, and what every page imports, into the base', () => {
    expect(chunks.get(`${root}button.ts`)).toBe('app');
    expect(chunks.get(`${root}react`)).toBe('app');
  });

  it('puts what follows together, in the chunk of the first that needs it', () => {
    expect(chunks.get(`${root}finding.ts`)).toBe('panel');
    expect(chunks.get(`${root}rule.ts`)).toBe('checks');
    expect(chunks.get(`${root}codecs.ts`)).toBe('plan');
  });

  it('leaves the rest where it is', () => {
    expect(chunks.get(`${root}dialog.ts`)).toBeUndefined();
  });
});
