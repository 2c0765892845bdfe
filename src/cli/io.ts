export interface FileFacts {
  readonly kind: 'file' | 'folder';
  /** Bytes; 0 for a folder. */
  readonly size: number;
  /** The same for a folder by whichever path it is reached. */
  readonly identity?: string;
}

/** All that a command touches of the outside. Paths are as the user gave them, or below those. */
export interface Io {
  /** Standard input to its end, or more than `most` bytes of it. */
  readonly stdin: (most: number) => Promise<Uint8Array>;
  readonly stdout: (output: string | Uint8Array) => void;
  readonly stderr: (line: string) => void;
  /** Undefined where nothing is. */
  readonly facts: (path: string) => FileFacts | undefined;
  /** A file to its end, or more than `most` bytes of it: a device has no end. */
  readonly read: (path: string, most: number) => Uint8Array;
  /** Writes a file whole or not at all, its folders made where missing. */
  readonly write: (path: string, bytes: Uint8Array) => void;
  /** Names in a folder, sorted. */
  readonly list: (path: string) => readonly string[];
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string;
}
