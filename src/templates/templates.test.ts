import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { templates } from './index';
import { knownPlaceholders } from './known-placeholders';
import { bracketedTexts, templateFacts } from './testing/template-facts';

const published = resolve(import.meta.dirname, '../../../shared/templates');
const available = existsSync(published);
if (!available) console.warn(`The published templates are absent (${published}): not compared.`);

const publishedText = (id: string) =>
  readFileSync(resolve(published, `${id}-plan-template.md`), 'utf8');

/** The bracketed texts that nothing but the list of the known tells to be placeholders. */
const unknownIn = (text: string) =>
  bracketedTexts(text).filter(
    (placeholder) => !placeholder.startsWith('[e.g.') && !knownPlaceholders().has(placeholder),
  );

describe.each(templates)('the $id template', ({ id, text }) => {
  it.runIf(available)('has the structure of the published one', () => {
    expect(templateFacts(text)).toEqual(templateFacts(publishedText(id)));
  });

  it.runIf(available)('says it in other and fewer words', () => {
    const original = publishedText(id);
    expect(text.length).toBeLessThan(original.length);
    const prose = (plan: string) =>
      [...plan.matchAll(/<!--([\s\S]*?)-->/g)].map(([, comment]) => comment?.trim() ?? '');
    const originals = new Set(prose(original));
    expect(prose(text).filter((comment) => originals.has(comment))).toEqual([]);
  });

  it.runIf(available)(
    'has its placeholders, and those of the published one, among the known',
    () => {
      expect([...unknownIn(text), ...unknownIn(publishedText(id))]).toEqual([]);
    },
  );

  it('knows its own placeholders', () => {
    expect(bracketedTexts(text).length).toBeGreaterThan(15);
    expect(unknownIn(text)).toEqual([]);
  });

  it('is clean Markdown: no trailing space, no tab, no run of blank lines, one final newline', () => {
    expect(text).not.toMatch(/[ \t]$/m);
    expect(text).not.toMatch(/\t|\r/);
    expect(text).not.toMatch(/\n\n\n/);
    expect(text).toMatch(/[^\n]\n$/);
  });

  it('sets its headings and fences apart with blank lines', () => {
    const lines = text.split('\n');
    let fenced = false;
    const crowded = lines.filter((line, index) => {
      if (line.startsWith('```')) fenced = !fenced;
      const apart = index === 0 || lines[index - 1] === '';
      const opens = fenced ? line.startsWith('```') : /^#{1,6} /.test(line);
      return opens && !apart;
    });
    expect(crowded).toEqual([]);
  });
});

it('keeps facts apart that differ', () => {
  const facts = templateFacts('## A\n\n**K**: v\n\n| ID | B |\n|----|---|\n| X-001 | 1 |\n');
  expect(facts).toMatchObject({
    headings: ['## A'],
    labels: ['K'],
    tableHeaders: ['| ID | B |\n|----|---|'],
    definedIds: ['X-001'],
  });
});
