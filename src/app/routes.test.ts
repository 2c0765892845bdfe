import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planPath, readRoute } from './routes';

describe('routes', () => {
  it('lead to the start page and to a plan', () => {
    expect(readRoute('/')).toEqual({ page: 'start' });
    expect(readRoute('/plan/w1/pre-mortem/FAIL-001')).toEqual({
      page: 'plan',
      workspace: 'w1',
      section: 'pre-mortem',
      item: 'FAIL-001',
    });
    expect(readRoute('/elsewhere')).toEqual({ page: 'missing' });
  });

  it('come back as they were written, whatever the names', () => {
    const name = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(name, name, name, (workspace, section, item) => {
        const wellFormed = [workspace, section, item].map((part) => part.toWellFormed());
        const [w = '', s = '', i = ''] = wellFormed;
        expect(readRoute(planPath(w, s, i))).toEqual({
          page: 'plan',
          workspace: w,
          section: s,
          item: i,
        });
      }),
    );
  });

  it('never look like a file to a static server', () => {
    expect(planPath('w', 'v1.2', 'ADR-1.5')).not.toContain('.');
  });
});
