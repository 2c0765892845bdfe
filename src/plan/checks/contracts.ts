import type { Check } from './check';
import { isFilled } from './filled';
import { judged, notApplicable } from './outcome';
import { findRegion, missing } from './region';
import { scopeOf } from './scope';
import { cellOf, filledRows, gridWith } from './table';

const entityHeading =
  /^(#+)[ \t].*(?:key entities|schlüssel-?entit|entidades (?:cla|cha)ve|主要エンティティ|关键实体).*$/im;
const prompt = /\[[^\]\n]*\](?![([])/g;
/** An item, a row; in running text a marked name, or names that are listed. */
const entity =
  /^[ \t]*(?:[-*+#]+|\d+[.)])[ \t].*[\p{L}\p{N}]|(?:\*\*|`)\p{L}|^[ \t]*\|[ \t]*(?![-:| ]+$)\S|\p{Lu}\p{L}+(?:,| and| und) (?:an? |the )?\p{Lu}/mu;
/** What says that there are none. */
const none = /^[ \t]*(?:[-*+][ \t])?[*_]*(?:n\/?a|none|no|なし|无)(?![\p{L}\p{N}-]).*$/gimu;

/** A spec with key entities has its data model. */
const dataModel: Check = {
  id: 'SR-PLAN-09',
  run: ({ folder }) => {
    const spec = folder.text('spec.md');
    if (spec === undefined) return notApplicable;
    if (!listsEntities(spec) || folder.has('data-model.md')) return judged([]);
    return judged([
      missing('data-model.md is missing, expected the entities of spec.md', undefined),
    ]);
  },
};

function listsEntities(spec: string): boolean {
  const heading = entityHeading.exec(spec);
  if (!heading) return false;
  const after = spec.slice(heading.index + heading[0].length);
  const next = after.search(new RegExp(`^#{1,${heading[1]?.length}}[ \\t]`, 'm'));
  const body = (next < 0 ? after : after.slice(0, next)).replace(/<!--[\s\S]*?-->/g, '');
  return entity.test(body.replace(prompt, '').replace(none, ''));
}

/** Generated endpoints have a contract with a path. */
const contracts: Check = {
  id: 'SR-PLAN-10',
  run: ({ plan, placeholders }) => {
    const scope = scopeOf(plan, placeholders);
    const endpoints = gridWith(
      findRegion(plan, 'Generated Endpoints'),
      /^path$|^endpoint|^method$/,
    );
    if (filledRows(scope, endpoints).length === 0) return notApplicable;
    const region = findRegion(plan, 'API Contracts');
    const grid = gridWith(region, /^contract\b/);
    const written = grid?.table.rows.some((row) => isFilled(scope, cellOf(grid, row, /^path$/)));
    if (written) return judged([]);
    const message = 'No API contract has a path, expected one for the generated endpoints';
    return judged([missing(message, region, findRegion(plan, 'Generated Endpoints'))]);
  },
};

export const contractChecks: readonly Check[] = [dataModel, contracts];
