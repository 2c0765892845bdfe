/** Flags by line: 1 where a line of the first text goes, or one of the second comes. */
export interface Unmatched {
  readonly removed: Uint8Array;
  readonly added: Uint8Array;
}

/** Steps from either end after which a search stops at the best place it has reached. */
const searchLimit = 500;

/**
 * Myers' difference algorithm in linear space: the middle of a shortest edit path is searched from
 * both ends, then both halves likewise. Lines are numbers, equal where the lines are.
 */
export function matchLines(a: Int32Array, b: Int32Array): Unmatched {
  const removed = new Uint8Array(a.length);
  const added = new Uint8Array(b.length);
  const size = 2 * (a.length + b.length) + 4;
  const room = { forward: new Int32Array(size), backward: new Int32Array(size) };
  const open = [{ a0: 0, a1: a.length, b0: 0, b1: b.length }];
  for (let box = open.pop(); box; box = open.pop()) {
    let { a0, a1, b0, b1 } = box;
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) {
      a0 += 1;
      b0 += 1;
    }
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) {
      a1 -= 1;
      b1 -= 1;
    }
    if (a0 === a1) added.fill(1, b0, b1);
    else if (b0 === b1) removed.fill(1, a0, a1);
    else {
      const [x, y] = middle(a.subarray(a0, a1), b.subarray(b0, b1), room);
      open.push({ a0, a1: a0 + x, b0, b1: b0 + y }, { a0: a0 + x, a1, b0: b0 + y, b1 });
    }
  }
  return { removed, added };
}

interface Room {
  readonly forward: Int32Array;
  readonly backward: Int32Array;
}

/** A point on a short edit path, not at a corner. Both texts are non-empty and differ at both ends. */
function middle(a: Int32Array, b: Int32Array, { forward, backward }: Room): [number, number] {
  const delta = a.length - b.length;
  const odd = delta % 2 !== 0;
  const zero = a.length + b.length + 1;
  forward[zero + 1] = 0;
  backward[zero + 1] = 0;
  let best: [number, number] = [a.length, 0];
  for (let d = 0; d <= searchLimit; d += 1) {
    let reach = -1;
    for (let k = diagonalFrom(d, b.length); k <= diagonalTo(d, a.length); k += 2) {
      const x = furthest(forward, zero, k, d, a, b, 1);
      if (x + x - k > reach && x <= a.length && x - k <= b.length) {
        reach = x + x - k;
        best = [x, x - k];
      }
      const other = delta - k;
      if (odd && Math.abs(other) < d && x + at(backward, zero + other) >= a.length) {
        return [x, x - k];
      }
    }
    for (let k = diagonalFrom(d, b.length); k <= diagonalTo(d, a.length); k += 2) {
      const x = furthest(backward, zero, k, d, a, b, -1);
      const other = delta - k;
      if (!odd && Math.abs(other) <= d && x + at(forward, zero + other) >= a.length) {
        return [a.length - x, b.length - (x - k)];
      }
    }
  }
  return best;
}

/** The outermost diagonals that `d` edits can usefully reach; past an edge the range shrinks again. */
function diagonalFrom(d: number, height: number): number {
  return d <= height ? -d : d - 2 * height;
}

function diagonalTo(d: number, width: number): number {
  return d <= width ? d : 2 * width - d;
}

/** How far diagonal `k` gets with `d` edits, from the start (`way` 1) or from the end (-1). */
function furthest(
  reached: Int32Array,
  zero: number,
  k: number,
  d: number,
  a: Int32Array,
  b: Int32Array,
  way: 1 | -1,
): number {
  const down = k === -d || (k !== d && at(reached, zero + k - 1) < at(reached, zero + k + 1));
  let x = down ? at(reached, zero + k + 1) : at(reached, zero + k - 1) + 1;
  let y = x - k;
  if (way > 0) {
    while (x < a.length && y < b.length && a[x] === b[y]) {
      x += 1;
      y += 1;
    }
  } else {
    while (x < a.length && y < b.length && a[a.length - 1 - x] === b[b.length - 1 - y]) {
      x += 1;
      y += 1;
    }
  }
  reached[zero + k] = x;
  return x;
}

function at(array: Int32Array, index: number): number {
  return array[index] as number;
}
