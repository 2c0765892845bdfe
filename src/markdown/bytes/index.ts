export { looksBinary } from './binary';
export { type Decoded, decodeBytes, sameBytes } from './decode';
export { encodeText, missingCharacter } from './encode';
export { type Encoding, encodingLabel, utf8 } from './encoding';
