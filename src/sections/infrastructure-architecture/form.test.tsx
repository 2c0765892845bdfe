import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MemorySection, memoryPlan } from '@/components/fields/testing/memory-plan';
import { writeTyped } from '@/components/ui/typed-later';
import { sections } from '..';
import { diffOf } from '../testing/edit-text';
import { infrastructureSample as sample } from '../testing/sample-text';
import { InfrastructureForm } from './form';
import { InfrastructureResult } from './form-result';

async function open(text = sample) {
  await import('@/components/fields/grid-fields');
  const memory = memoryPlan(text, sections);
  render(
    <MemorySection memory={memory} id="infrastructure-architecture">
      <InfrastructureForm />
      <aside>
        <InfrastructureResult />
      </aside>
    </MemorySection>,
  );
  await screen.findByRole('textbox', { name: 'Networking' });
  return memory;
}

function write(name: string, change: (text: string) => string) {
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name });
  fireEvent.change(field, { target: { value: change(field.value) } });
  act(writeTyped);
  return field;
}

const overlap = '10.40.16.128/25 overlaps 10.40.16.0/20';

describe('InfrastructureForm', () => {
  it('draws each network with its subnets', async () => {
    await open();
    // Six /24 and three /20 of a /16: 6/256 + 3/16 = 21.09%.
    const bar = { name: '10.40.0.0/16 VPC (prod): 9 subnets, 78.91% free' };
    expect(screen.getByRole('img', bar)).toBeDefined();
    const table = screen.getByRole('table', { name: 'Subnets of 10.40.0.0/16 VPC (prod)' });
    expect(
      within(table).getByRole('row', {
        name: '10.40.16.0/20 Private subnets (prod), zone a 10.40.16.0 – 10.40.31.255 4,096 6.25%',
      }),
    ).toBeDefined();
  });

  it('says where subnets overlap, beside the text, until it is mended', async () => {
    await open();
    const field = write('Networking', (text) =>
      text.replace('10.40.64.0/24 (zone a)', '10.40.16.128/25 (zone a)'),
    );
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getAllByText(new RegExp(overlap)).length).toBeGreaterThan(0);
    write('Networking', (text) => text.replace('10.40.16.128/25', '10.40.64.0/24'));
    expect(field.getAttribute('aria-invalid')).toBeNull();
    expect(screen.queryByText(new RegExp(overlap))).toBeNull();
  });

  it('flags state that is kept locally, at its field', async () => {
    await open();
    const field = write('Backend', () => 'Local file, for production too');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/^Production state is kept locally, expected/)).toBeDefined();
    write('Backend', () => 'Terraform Cloud');
    expect(field.getAttribute('aria-invalid')).toBeNull();
  });

  it('has no empty field for what a line of the text answers', async () => {
    const text = sample.replace(
      /(### State Management\n\n)[\s\S]*?(?=\n## )/,
      '$1- Terraform backend: S3\n- Locking of runs: none\n',
    );
    const memory = await open(text);
    expect(screen.queryByRole('textbox', { name: 'Backend' })).toBeNull();
    expect(screen.queryByRole('textbox', { name: 'State Locking' })).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Encryption' })).toBeDefined();
    expect(screen.getAllByText(/^Not said yet: locking, encryption, backup\.$/)).toHaveLength(2);
    write('How the state is kept', (old) => `${old}\n- Encryption: KMS`);
    expect(diffOf(text, memory.text())).toEqual(['+- Encryption: KMS']);
    expect(screen.getByRole('textbox', { name: 'Encryption' })).toBeDefined();
  });

  it('says what is not said of the state', async () => {
    await open(
      sample
        .replace(/^- \*\*(?:State Locking|Encryption)\*\*: .*\n/gm, '')
        .replace('Locks that outlive', 'Runs that outlive')
        .replace('force-unlock', 'apply'),
    );
    expect(screen.getAllByText('Not said yet: locking, encryption.')).toHaveLength(2);
  });

  it('takes another environment as a column', async () => {
    const memory = await open();
    await screen.findByRole('grid', { name: 'Parameters' }, { timeout: 20_000 });
    fireEvent.click(screen.getByRole('button', { name: 'Add environment' }));
    const added = diffOf(sample, memory.text()).filter((line) => line.startsWith('+'));
    expect(added[0]?.replace(/ +/g, ' ')).toBe(
      '+| Parameter | dev | staging | prod | Environment 4 |',
    );
  });

  it('writes the table of environments where there is none', async () => {
    const bare =
      '# P\n\n## Infrastructure Architecture\n\n### Networking\n\nOne.\n\n### Environment Configuration\n\nTwo.\n';
    const memory = await open(bare);
    fireEvent.click(screen.getByRole('button', { name: 'Add parameters table' }));
    expect(diffOf(bare, memory.text())).toEqual([
      '+| Parameter | dev | staging | prod |',
      '+|-----------|-----|---------|------|',
      '+|  |  |  |  |',
      '+',
    ]);
  });
});
