export { looksBinary } from './binary';
export { type Decoded, decodeBytes } from './decode';
export { encodeText, missingCharacter } from './encode';
export { type Encoding, encodingLabel, utf8 } from './encoding';
export { sameBytes } from './same-bytes';
