const trivial = /^[\s*_`]*no\s*\(\s*trivial\b/i;

/** Whether "Protocol Applied" says that the decision needs no comparison. */
export function isTrivialProtocol(protocol: string): boolean {
  return trivial.test(protocol);
}

/** A decision that needs no comparison and has none: nothing about it is incomplete. */
export function isUncompared(decision: {
  readonly protocol: string;
  readonly scoring: { readonly margin: unknown };
}): boolean {
  return isTrivialProtocol(decision.protocol) && decision.scoring.margin === null;
}
