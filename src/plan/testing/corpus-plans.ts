import { Text } from '@codemirror/state';
import { decodeBytes } from '@/markdown/bytes';
import { corpusFiles } from '@/markdown/testing/corpus';

export interface CorpusText {
  readonly name: string;
  readonly source: string;
  readonly text: Text;
}

/** The corpus files of these folders as text, each in its own encoding. */
export function corpusTexts(...folders: string[]): CorpusText[] {
  return corpusFiles(...folders).map(({ name, bytes }) => {
    const source = decodeBytes(bytes).text;
    return { name, source, text: Text.of(source.split('\n')) };
  });
}
