import { describe, expect, it } from 'vitest';
import { localState, missingState, toldByLines } from './state';

const none = { backend: '', locking: '', encryption: '', backup: '' };

describe('local state', () => {
  it.each([
    'Local backend, committed to the repository',
    'local',
    'Local file for all environments',
    'Local for dev and production',
  ])('as the backend “%s” is flagged', (backend) => {
    expect(localState(backend, '')).toHaveLength(1);
  });

  it.each([
    'S3 bucket with versioning',
    'Terraform Cloud',
    'Local for prototyping only',
    'No local state',
    '',
  ])('as the backend “%s” is not', (backend) => {
    expect(localState(backend, '')).toEqual([]);
  });

  it.each([
    ['- Backend: local state on the build server', 1],
    ['The production state file is kept locally.', 1],
    ['- Local State: never used', 0],
    ['- Local state for solo development', 0],
    ['We migrate the local state to S3', 0],
    ['The team meets in the local office', 0],
    ['terraform { backend "local" {} }', 1],
  ])('in the text “%s”: %i', (text, count) => {
    expect(localState('', text)).toHaveLength(count);
  });
});

describe('what the state lacks', () => {
  it('is what neither a label nor the text says', () => {
    expect(missingState(none, 'We will see.')).toEqual([
      'backend',
      'locking',
      'encryption',
      'backup',
    ]);
    expect(missingState({ ...none, backend: 'S3', encryption: '-' }, 'Locking: yes')).toEqual([
      'encryption',
      'backup',
    ]);
    expect(missingState({ ...none, backend: 'S3' }, '- Locking: DynamoDB')).toEqual([
      'encryption',
      'backup',
    ]);
    expect(
      missingState(none, 'Backend: S3 with versioning, locked by DynamoDB, encrypted with KMS'),
    ).toEqual([]);
  });

  it('is also what a line says nothing of', () => {
    const lines = '- Backend: S3\n- Locking: none\n- Encryption: AES-256\n- Backup: -';
    expect(missingState(none, lines)).toEqual(['locking', 'backup']);
    expect(toldByLines(lines)).toEqual(['backend', 'locking', 'encryption', 'backup']);
    expect(toldByLines('1. **Backup Strategy**:\n   - 30 days\nNote: the backend is S3')).toEqual([
      'backup',
    ]);
  });
});
