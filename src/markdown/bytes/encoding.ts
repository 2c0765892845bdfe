/** Legacy encodings in which every byte is one character. */
export type SingleByteName =
  | 'windows-1252'
  | 'windows-1251'
  | 'windows-1250'
  | 'windows-1253'
  | 'windows-1254'
  | 'koi8-r'
  | 'ibm866';

/** Legacy encodings in which some characters take two bytes or more. */
export type MultiByteName = 'shift_jis' | 'euc-jp' | 'gbk' | 'big5' | 'euc-kr';

export type LegacyName = SingleByteName | MultiByteName;

/** How a file's text is stored: the encoding's WHATWG label, and whether a byte order mark leads. */
export type Encoding = {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyName;
  readonly bom: boolean;
};

/** What new files are written in. */
export const utf8: Encoding = { name: 'utf-8', bom: false };

const labels: Record<Encoding['name'], string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1250': 'Windows-1250 (Central European)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'windows-1252': 'Windows-1252 (Western)',
  'windows-1253': 'Windows-1253 (Greek)',
  'windows-1254': 'Windows-1254 (Turkish)',
  'koi8-r': 'KOI8-R (Cyrillic)',
  ibm866: 'IBM866 (Cyrillic, DOS)',
  shift_jis: 'Shift_JIS (Japanese)',
  'euc-jp': 'EUC-JP (Japanese)',
  gbk: 'GBK (simplified Chinese)',
  big5: 'Big5 (traditional Chinese)',
  'euc-kr': 'EUC-KR (Korean)',
};

/** The encoding's name for people, such as "UTF-8 with BOM". */
export function encodingLabel(encoding: Encoding): string {
  return labels[encoding.name] + (encoding.bom ? ' with BOM' : '');
}
