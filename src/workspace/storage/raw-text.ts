import { type Rows, type StoreName, storeNames } from './rows';

/** Everything stored of a workspace as JSON, whatever its form; bytes in hexadecimal. */
export function readRawText(rows: Rows, id: string): Promise<string> {
  return rows.read(storeNames, async (access) => {
    const tables: [StoreName, unknown][] = [];
    for (const store of storeNames) tables.push([store, await access.range(store, [id])]);
    return JSON.stringify(Object.fromEntries(tables), plain, 2);
  });
}

function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (!ArrayBuffer.isView(value)) return value;
  const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
