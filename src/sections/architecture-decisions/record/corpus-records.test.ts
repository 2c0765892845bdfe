import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diffOf } from '../../testing/edit-text';
import { canonical } from './canonical';
import { readRecord } from './read-record';
import { type RecordField, type SharedField, sharedFields } from './record';
import { writeRecordField } from './write-field';

const folder = '../shared/corpus/adrs';
const files = existsSync(folder) ? readdirSync(folder).sort() : [];
const own = globSync('src/samples/**/adrs/*.md').sort();
const records = [...files.map((name) => `${folder}/${name}`), ...own].map((path) => ({
  name: path.split('/').at(-1) ?? path,
  text: readFileSync(path, 'utf8'),
}));

const another: Partial<Record<SharedField, string>> = {
  status: 'superseded by ADR-0123',
  date: '2026-11-22',
  impact: 'Low',
  supersedes: 'ADR-0001',
  requirements: 'FR-901, NFR-SEC-902',
  options: 'One\nTwo\nThree\nFour',
  consequences: 'Pros: one\nCons: two',
};

const isItem = (line: string) => /^-(?:[-*] |#{2,} |\d+\. |\s+\S|\s*$)/.test(line);
function wanted(field: SharedField, old: RecordField): string {
  // What stands below an option's heading is not removed with a click.
  if (old.layout === 'headings') return old.text.replaceAll(/^/gm, 'Another ');
  return another[field] ?? 'Another text, in one line.';
}

describe.each(records)('$name', ({ text }) => {
  const { fields } = readRecord(text);

  it('stays as it is when a field is written as it was read', () => {
    const written = sharedFields.flatMap((field) => {
      const now = fields[field];
      return now?.write ? [writeRecordField(text, field, now.text)] : [];
    });
    expect(written).toEqual(written.map(() => ({ ok: true, value: text })));
  });

  it.each(['\n', '\r\n'])('changes only the lines of the field that is written (%j)', (ending) => {
    const source = text.replaceAll('\n', ending);
    for (const field of sharedFields) {
      const old = readRecord(source).fields[field];
      if (!old?.write || old.layout === 'table') continue;
      const text = wanted(field, old);
      const done = writeRecordField(source, field, text);
      if (!done.ok) throw new Error(`${field}: ${done.error.message}`);
      const now = readRecord(done.value).fields[field]?.text ?? '';
      expect(canonical(field, now), field).toBe(canonical(field, text));
      const diff = diffOf(source, done.value);
      const gone = diff.filter((line) => line.startsWith('-'));
      const most = old.layout ? gone.filter(isItem).length : old.text.split('\n').length + 1;
      expect(gone.length, `${field}: ${diff.join('\n')}`).toBeLessThanOrEqual(most);
      expect(done.value.split(ending).length - 1).toBe(done.value.split('\n').length - 1);
    }
  });
});

describe('records in use', () => {
  it.runIf(files.length > 0)('are read in all their forms', () => {
    const forms = records.map(({ text }) => readRecord(text).form);
    expect(new Set(forms)).toEqual(new Set(['long', 'madr', 'nygard', 'other']));
  });

  it.runIf(files.length > 0).each([
    [
      'npryce__adr-tools__0001-record-architecture-decisions.md',
      'nygard',
      'Accepted',
      '2016-02-12',
      'Record architecture decisions',
      '',
    ],
    ['adr__adr-manager__0001-use-vue.js.md', 'madr', 'accepted', '', 'Use Vue.js', 'Vue.js'],
    [
      'Priivacy-ai__spec-kitty__2026-01-23-1-record-architecture-decisions.md',
      'madr',
      'Accepted',
      '2026-01-23',
      'Record Architecture Decisions',
      'Option 2: Architecture Decision Records (ADRs)',
    ],
    [
      '42milez__feature-flag-expt__0010-use-http-basic-for-local-portfolio-security-boundary.md',
      'madr',
      'accepted',
      '2026-06-11',
      'Use HTTP Basic for Local Portfolio Security Boundary',
      'HTTP Basic with local reader/operator users',
    ],
    [
      'jpoley__jp-spec-kit__ADR-007-hook-configuration-schema.md',
      'long',
      'Proposed',
      '2025-12-02',
      'Hook Configuration Schema',
      '',
    ],
    [
      'nicgen__komunumo__0002-nextjs-app-router-rsc.md',
      'other',
      'Accepté',
      '2026-04-26',
      'Next.js 16 App Router et React Server Components',
      '',
    ],
  ])('%s', (name, form, status, date, title, selected) => {
    const record = readRecord(records.find((other) => other.name === name)?.text ?? '');
    const said = (field: SharedField) => record.fields[field]?.text ?? '';
    expect([record.form, said('status'), said('date'), said('title'), said('selected')]).toEqual([
      form,
      status,
      date,
      title,
      selected,
    ]);
  });
});
