import { describe, expect, it } from 'vitest';
import { oneLine, receiveValue, sendDraft, startDraft } from './draft';

describe('a draft', () => {
  it('keeps what is typed when its own text comes back trimmed', () => {
    const typed = sendDraft(startDraft('Kafka', 'Kafka'), 'Kafka ');
    expect(receiveValue(typed, 'Kafka').text).toBe('Kafka ');
  });

  it('keeps what is typed when the write was refused and the value stayed', () => {
    const typed = sendDraft(startDraft('7', '7'), '7`');
    expect(receiveValue(typed, '7')).toBe(typed);
  });

  it('is replaced by a foreign value, which Escape then brings back', () => {
    const typed = receiveValue(sendDraft(startDraft('7', '7'), '8'), '8');
    const foreign = receiveValue(typed, '5');
    expect(foreign).toEqual({ text: '5', sent: '5', seen: '5', original: '5' });
  });

  it('is replaced when an undo brings the original back', () => {
    const typed = receiveValue(sendDraft(startDraft('7', '7'), '8'), '8');
    expect(receiveValue(typed, '7').text).toBe('7');
  });

  it('starts a replacement empty without having written anything', () => {
    const draft = startDraft('7', '');
    expect(receiveValue(draft, '7').text).toBe('');
    expect(draft.sent).toBe('7');
  });
});

describe('oneLine', () => {
  it('joins lines with one space', () => {
    expect(oneLine('first \r\n  second\nthird')).toBe('first second third');
  });
});
