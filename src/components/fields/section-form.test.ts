import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFormControl } from './form-control';
import { createSectionForm } from './section-form';
import { release } from './testing/release-plan';

vi.mock('./form-control', async (original) => {
  const { createFormControl: create } = await original<typeof import('./form-control')>();
  return { createFormControl: vi.fn<typeof create>(create) };
});

const parts = Object.entries(release.parts).map(([key, { shape }]) => ({ key, shape }));
const made = vi.mocked(createFormControl);
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  made.mockClear();
});

describe('createSectionForm', () => {
  it('loads nothing while all values are right and as they were', async () => {
    const form = createSectionForm(parts, { owner: 'Ada', day: '2026-12-01' });
    form.set('owner', 'Ada');
    form.set('day', '2026-12-01');
    await settled();
    expect(made).not.toHaveBeenCalled();
  });

  it('says at once what is wrong with a value that stands there, and goes on saying so', async () => {
    const form = createSectionForm(parts, { owner: 'Ada', day: 'soon' });
    expect(form.messageOf('day')).toMatch('Expected a date');
    expect(form.messageOf('owner')).toBeUndefined();
    form.set('day', 'soon');
    await vi.waitFor(() => expect(made).toHaveBeenCalledOnce());
    await settled();
    expect(form.messageOf('day')).toMatch('Expected a date');
  });

  it('loads for the first value that is another, and judges all since', async () => {
    const form = createSectionForm(parts, { owner: 'Ada', day: '2026-12-01' });
    form.set('owner', 'Bea');
    form.set('day', 'soon');
    await vi.waitFor(() => expect(form.messageOf('day')).toMatch('Expected a date'));
    form.set('day', '2026-12-02');
    await vi.waitFor(() => expect(form.messageOf('day')).toBeUndefined());
    expect(made).toHaveBeenCalledOnce();
  });

  it('tries again with the next value where it could not be loaded', async () => {
    made.mockImplementationOnce(() => {
      throw new Error('offline');
    });
    const told = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', told);
    const form = createSectionForm(parts, { day: 'soon' });
    form.set('day', 'soon');
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    form.set('day', 'later');
    await vi.waitFor(() => expect(form.messageOf('day')).toMatch('Expected a date'));
    vi.unstubAllGlobals();
  });
});
