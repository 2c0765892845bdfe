export type Verdict = 'pass' | 'violation' | 'open' | 'not-applicable';

const words: readonly (readonly [Verdict, RegExp])[] = [
  [
    'not-applicable',
    /^(?:⬜\s*)?(?:n\/a|not applicable|nicht anwendbar|sans objet)(?![\p{L}\p{N}])/iu,
  ],
  ['pass', /^no (?:\p{L}+ ){0,3}violations?(?![\p{L}\p{N}])/iu],
  [
    'violation',
    /^(?:❌|✗|✘|🔴|(?:violat\w*|fail\w*|non-?compliant|not met|no|nein|non)(?![\p{L}\p{N}]))/iu,
  ],
  [
    'open',
    /^(?:⚠|🟡|⏳|☐|(?:partial\w*|pending|open|to ?do|tbd|justified|deferred)(?![\p{L}\p{N}]))/iu,
  ],
  [
    'pass',
    /^(?:✅|✓|✔|☑|🟢|(?:pass\w*|compl(?:ies|iant|y)|met|satisf\w*|yes|ok|ja|oui|sí|conforme\w*|aligned)(?![\p{L}\p{N}]))/iu,
  ],
];
const sign = /^(?:✅|✓|✔|☑|🟢|❌|✗|✘|🔴|⚠|🟡)\u{FE0F}?\s*/u;

/** What a text says at its start about a principle; `null` when it says nothing of the kind. */
export function readVerdict(text: string): Verdict | null {
  const bare = text.replace(/^[\s*_`([]+/, '');
  const own = words.find(([, pattern]) => pattern.test(bare))?.[0];
  if (own === undefined) return null;
  // A word after a sign is more exact: "✅ N/A".
  const rest = bare.replace(sign, '').replace(/^[\s*_`]+/, '');
  const worded = rest === bare ? undefined : words.find(([, pattern]) => pattern.test(rest))?.[0];
  return worded ?? own;
}
