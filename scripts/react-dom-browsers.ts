import { replacePart } from './rewrite-library.ts';

const svgNames = /\["accentHeight", "accent-height"\],[\s\S]*?\["writingMode", "writing-mode"\],/;
const hyphenated = (name: string) => name.replace(/[A-Z]/g, '-$&').toLowerCase();

/** The attributes of SVG by a rule in place of a table of pairs. */
function byRule(table: string): string {
  const names = [...table.matchAll(/\["(.+?)", "(.+?)"\]/g)].map(([, name = '', attribute]) => {
    if (hyphenated(name) !== attribute) throw new Error(`react-dom has changed: ${attribute}`);
    return name;
  });
  const rule = '[n, n.replace(/[A-Z]/g, "-$&").toLowerCase()]';
  return `..."${names.join(' ')}".split(" ").map((n) => ${rule}),`;
}

const lists = /"(?:abort|animationIterationCount) .+?"/g;
const oldStyle = /^(?:Moz|ms|Web[kK]it)(?!LineClamp)[A-Z]/;
const ofMedia =
  /^(?:canplay|canplaythrough|durationchange|emptied|encrypted|ended|loadeddata|loadedmetadata|loadstart|pause|play|playing|ratechange|seeked|seeking|stalled|suspend|timeupdate|volumechange|waiting)$/i;

/** Lists of names without styles that have been without their prefix for years, and events of films and sounds. */
function withoutRare(list: string): string {
  const names = list.slice(1, -1).split(' ');
  return `"${names.filter((name) => !oldStyle.test(name) && !ofMedia.test(name)).join(' ')}"`;
}

/** The names, and what every browser of vite.config.ts has, so that there is no other way to go. */
const settled: readonly (readonly [RegExp, string | ((part: string) => string)])[] = [
  [svgNames, byRule],
  [lists, withoutRare],
  [/^var canUseDOM = !\([\s\S]*?\),\n/m, 'var canUseDOM = !0,\n'],
  [
    /\bisInputEventSupported = !1;\nif \(canUseDOM\) \{\n[\s\S]*?^\}\n/m,
    'isInputEventSupported = !0;\n',
  ],
  [
    /\bcanUseCompositionEvent = canUseDOM && "CompositionEvent" in window/,
    'canUseCompositionEvent = !0',
  ],
  [/^canUseDOM &&\n {2}"documentMode" in document &&\n.*;\n/m, ''],
  [/\buseFallbackCompositionData =[\s\S]*?\)\),\n/, 'useFallbackCompositionData = !1,\n'],
  [/\bskipSelectionChangeEvent =\n.*,\n/, 'skipSelectionChangeEvent = !1,\n'],
  // What is typed is read from the field, never as the letters that are about to come.
  [/if \(\n +\(fallbackData = canUseTextInputEvent\n[\s\S]*?\)\)\n +\)\n/, 'if (!1)\n'],
  [/^var vendorPrefixes = \{\n[\s\S]*?\.transition\);\n/m, ''],
  [/^function getVendorPrefixedEventName\(eventName\) \{\n[\s\S]*?^\}\n/m, ''],
  [/^ {2}normalizeKey = \{\n[\s\S]*?^ {2}translateToKey = \{\n[\s\S]*?^ {2}\},\n/m, ''],
  [
    /^ {4}key: function \(nativeEvent\) \{\n[\s\S]*?^ {4}\},\n/m,
    '    key: (nativeEvent) => nativeEvent.key || "Unidentified",\n',
  ],
  [
    /\breportGlobalError =\s+"function" === typeof reportError\n[\s\S]*?^ {8}\},\n/m,
    'reportGlobalError = reportError,\n',
  ],
  [
    /\bAbortControllerLocal =\s+"undefined" !== typeof AbortController\n[\s\S]*?^ {8}\},\n/m,
    'AbortControllerLocal = AbortController,\n',
  ],
  [/\bgetVendorPrefixedEventName\(("\w+")\)/g, '$1'],
];

/** React DOM for the browsers that the app is built for. Throws when it has changed. */
export function forBrowsersOfToday(library: string): string {
  return settled.reduce(
    (code, [part, instead]) => replacePart(code, part, instead, 'react-dom'),
    library,
  );
}
