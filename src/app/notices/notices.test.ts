import { expect, it } from 'vitest';
import { sentence } from './notices';

it.each([
  [
    { message: 'bomb.zip cannot be opened', path: 'notes/a.md' },
    'notes/a.md: bomb.zip cannot be opened',
  ],
  [{ message: 'f.zip is cut off', path: 'f.zip' }, 'f.zip is cut off'],
  [
    { message: 'repo holds more than 2,000 files', path: 'repo' },
    'repo holds more than 2,000 files',
  ],
  [{ message: 'no plan was found in n.zip', path: 'n.zip' }, 'No plan was found in n.zip'],
  [{ message: 'the file could not be read' }, 'The file could not be read'],
  [{ message: 'bad cell', path: 'plan.md', line: 3 }, 'plan.md: bad cell (line 3)'],
])('%j says: %s', (problem, words) => {
  expect(sentence(problem)).toBe(words);
});
