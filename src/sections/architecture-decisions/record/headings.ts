import type { Block } from '@/markdown/blocks';
import { headingText, type Piece } from '@/markdown/outline';
import { normaliseHeading } from '@/plan/heading-text';

/** The headings that records in use go by, as they are compared; the first of each is the usual one. */
export const headings = {
  context: [
    'context',
    'context and problem statement',
    'context and problem',
    'problem statement',
    'contexte',
    'kontext',
    'контекст',
    'contexto',
    'contexto e problema',
    'contexto y problema',
    '背景',
    'コンテキスト',
    '배경',
  ],
  options: [
    'options',
    'considered options',
    'options considered',
    'alternatives considered',
    'alternatives',
    'alternatives écartées',
    'alternativas',
    'alternativas consideradas',
    'opções consideradas',
    'opciones consideradas',
    'alternativen',
    'betrachtete optionen',
  ],
  decision: [
    'decision',
    'decision outcome',
    'décision',
    'entscheidung',
    'решение',
    'decisión',
    'decisão',
    '决策',
    '決定',
    '결정',
  ],
  outcome: ['decision outcome'],
  rationale: ['rationale', 'begründung', 'justificación', 'justificativa', 'обоснование'],
  consequences: [
    'consequences',
    'conséquences',
    'konsequenzen',
    'последствия',
    'consecuencias',
    'consequências',
    '后果',
    '結果',
    '결과',
  ],
  status: ['status', 'statut', 'статус', 'estado', '状态', 'ステータス', '상태'],
  notes: ['implementation', 'implementation notes'],
  more: ['more information'],
} as const;

/** The first piece with one of these headings, one with blocks of its own before an empty one. */
export function pieceNamed(pieces: readonly Piece[], names: readonly string[]): Piece | undefined {
  const found = pieces.filter(
    (piece) => piece.heading && names.includes(normaliseHeading(headingText(piece))),
  );
  return found.find((piece) => ownBlocks(piece).length > 0) ?? found[0];
}

/** A piece's blocks without comments and the rule that parts it from what follows. */
export function ownBlocks({ blocks }: Piece): readonly Block[] {
  return blocks.filter(
    (block) => !(block.kind === 'raw' && (block.what === 'comment' || block.what === 'rule')),
  );
}
