export type Verdict = 'pass' | 'violation' | 'open' | 'not-applicable';

const words: readonly (readonly [Verdict, RegExp])[] = [
  [
    'not-applicable',
    /^(?:⬜\s*)?(?:(?:n\/a|not applicable|nicht anwendbar|sans objet|no aplica)(?![\p{L}\p{N}])|不适用|不適用|該当なし|해당 없음)/iu,
  ],
  ['pass', /^no (?:\p{L}+ ){0,3}violations?(?![\p{L}\p{N}])/iu],
  [
    'violation',
    /^(?:❌|✗|✘|🔴|不通过|不通過|不合格|不符合|违反|違反|위반|(?:violat\w*|fail\w*|non-?compliant|not met|no|nein|non)(?![\p{L}\p{N}]))/iu,
  ],
  [
    'open',
    /^(?:⚠|🟡|⏳|☐|(?:partial\w*|pending|open|to ?do|tbd|justified|deferred)(?![\p{L}\p{N}]))/iu,
  ],
  [
    'pass',
    /^(?:✅|✓|✔|☑|🟢|通过|通過|合格|符合|準拠|통과|준수|(?:pass\w*|compl(?:ies|iant|y)|met|satisf\w*|yes|ok|ja|oui|sí|cumple|conforme\w*|aligned)(?![\p{L}\p{N}]))/iu,
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
