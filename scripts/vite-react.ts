import type { Plugin } from 'vite';
import { forBrowsersOfToday } from './react-dom-browsers.ts';
import { replacePart, rewriteLibrary } from './rewrite-library.ts';

/**
 * Functions of React DOM that run only for what the app has none of. Whatever calls them all the same
 * takes nothing for an answer: they would have found nothing to do, or said no.
 */
const unused = [
  // Taking over what a server has drawn.
  'prepareToHydrateHostInstance popHydrationState resetHydrationState throwOnHydrationMismatch',
  'queueHydrationError pushDehydratedActivitySuspenseHandler createFiberFromDehydratedFragment',
  'retryActivityComponentWithoutHydrating mountHostRootWithoutHydrating',
  'retrySuspenseComponentWithoutHydrating updateDehydratedSuspenseComponent',
  'commitActivityHydrationCallbacks commitSuspenseHydrationCallbacks retryDehydratedSuspenseBoundary',
  'clearHydrationBoundary hideOrUnhideDehydratedBoundary canHydrateInstance canHydrateTextInstance',
  'canHydrateHydrationBoundary getNextHydratable getNextHydratableInstanceAfterHydrationBoundary',
  'getHydratableHoistableCache attemptContinuousHydration attemptHydrationAtCurrentPriority',
  'attemptExplicitHydrationTarget getBumpedLaneForHydration getBumpedLaneForHydrationByLane',
  // View transitions.
  'getViewTransitionName getViewTransitionClassName trackEnterViewTransitions',
  'pushViewTransitionCancelableScope applyViewTransitionToHostInstances',
  'applyViewTransitionToHostInstancesRecursive restoreViewTransitionOnHostInstances',
  'commitAppearingPairViewTransitions commitEnterViewTransitions commitDeletedPairViewTransitions',
  'commitExitViewTransitions commitNestedViewTransitions restorePairedViewTransitions',
  'restoreEnterOrExitViewTransitions restoreNestedViewTransitions',
  'measureViewTransitionHostInstancesRecursive measureNestedViewTransitions',
  'scheduleViewTransitionEvent reportViewTransitionError applyViewTransitionName',
  'restoreViewTransitionName startViewTransition createViewTransitionInstance',
  'ViewTransitionPseudoElement flushAfterMutationEffects',
  // Style sheets, scripts and tags of the head that a component draws, and the page's own elements.
  'isHostHoistableType getResource acquireResource createHoistableInstance mountHoistable',
  'getResourcesFromRoot getHoistableRoot preloadResourceAndSuspendIfNeeded preloadResource',
  'suspendResource insertSuspendedStylesheets insertStylesheetIntoRoot insertStylesheet',
  'preloadStylesheet stylesheetPropsFromRawProps getStylesheetSelectorFromKey',
  'adoptPreloadPropsForStylesheet adoptPreloadPropsForScript preload preloadModule preinitStyle',
  'preinitScript preinitModuleScript commitHostSingletonAcquisition resolveSingletonInstance',
  'releaseSingletonInstance clearSingletonPreambleContribution',
  // Handles to fragments.
  'FragmentInstance addFragmentHandleToFiber addFragmentHandleToInstance',
  'commitNewChildToFragmentInstances commitNewChildToFragmentInstance',
  'commitFragmentInstanceInsertionEffects commitFragmentInstanceDeletionEffects',
  'deleteChildFromFragmentInstance getFragmentInstanceOrTextInstanceSiblings',
  'findFragmentInstanceOrTextInstanceSiblings',
  // Events that wait for what is taken over or that nobody hears, stacks that nobody reads, custom elements.
  'getNativeBeforeInputChars getFallbackBeforeInputChars',
  'retryIfBlockedOn queueIfContinuousEvent clearIfContinuousEvent getStackByFiberInDevAndProd',
  'setPropOnCustomElement preconnectAs',
  // Activities, lists of what is waited for, and the states of actions.
  'updateActivityComponent updateSuspenseListComponent mountActionState updateActionState',
  'rerenderActionState ensureFormComponentIsStateful',
  // Transitions with a state, actions of forms, optimistic states, caches of what was fetched.
  'defaultOnDefaultTransitionIndicator startTransition startHostTransition requestFormReset',
  'recursivelyResetForms dispatchOptimisticSetState updateOptimisticImpl refreshCache',
  'TransitionAwareHostComponent useHostTransitionStatus entangleAsyncAction queueTransitionTypes',
  'claimQueuedTransitionTypes',
  // What is drawn once something has come: promises, and elements that load.
  'unwrapThenable useThenable trackUsedThenable isThenableResolved resolveLazy',
  'replaySuspendedUnitOfWork replayFunctionComponent',
  // A container that is the page itself, and fields that tell of a change in the way of old browsers.
  'clearContainerSparingly stopWatchingForValueChange handlePropertyChange',
  'handleEventsForInputEventPolyfill getTargetInstForInputEventPolyfill',
  // Images that a transition waits for.
  'preloadInstanceAndSuspendIfNeeded accumulateSuspenseyCommitOnFiber',
].flatMap((line) => line.split(' '));

/** Each is a statement of its own at the start of a line. */
const statements = [
  /^exports\.hydrateRoot = [\s\S]*?^\};\n/gm,
  /^ReactDOMSharedInternals\.findDOMNode = [\s\S]*?^\};\n/gm,
  /^(?:FragmentInstance|ViewTransitionPseudoElement)\.prototype\.\w+ = [\s\S]*?^\};\n/gm,
];

/**
 * What never holds here: no form has an action, no component the methods of old classes, no change of
 * the page is drawn as a view transition (the lanes in which one could be) or waits for anything to load.
 */
const neverHold: readonly (readonly [RegExp, string])[] = [
  [/"submit" === domEventName/, '!1'],
  [/\((\w+) & 335544064\) === \1/g, '!1'],
  [/\bshouldStartViewTransition\n\s+\? /, '!1 ? '],
  [
    /isViewTransitionEligible \|\|\s+subtreeFlags & 8192 \|\|\s+16785408 === \(subtreeFlags & 16785408\)/,
    '!1',
  ],
  [
    /typeof [\w$]+\.(?:(?:UNSAFE_)?componentWill(?:Mount|Update|ReceiveProps)|getSnapshotBeforeUpdate)\b/g,
    '"undefined"',
  ],
  // Its scheduler's own log, which only a build for tests has.
  [/\bScheduler\.(?:log|unstable_setDisableYieldValue)\b/g, 'void 0'],
  [
    /^ {4}use(?:Transition|Optimistic|CacheRefresh): function \([^)]*\) \{\n[\s\S]*?^ {4}\},?\n/gm,
    '',
  ],
  [/^ {4}use(?:HostTransitionStatus|FormState|ActionState|CacheRefresh): \w+,?\n/gm, ''],
  [/^ *case "(?:action|formAction|xlink[A-Z]\w+|xml(?:Base|Lang|Space))":\n/gm, ''],
];

/** Whether what a server has drawn is being taken over. Functions above have a parameter of that name. */
const hydrating = 'isHydrating = !1,';
const reads = /\bisHydrating\b(?!\$| = )|\b[\w$.]+\.isDehydrated\b/g;

/**
 * The tags of fibers that there are none of: what a server has drawn, boundaries that wait and lists of
 * them (with what they hide), components that load, tags of the head and the page's own elements, view transitions, activities,
 * caches, profilers, and three that no build makes. Linting refuses what would make them.
 */
const tags = '12|13|16|17|18|19|21|22|23|24|25|26|27|28|30|31';
const compared = new RegExp(`\\b(?:${tags}) ([=!])== (?:[\\w$.]+\\.)?tag\\b`, 'g');
const switches = /^( *)switch \([\w$.]+\.tag\) \{\n[\s\S]*?^\1\}/gm;

/** Without the branches for tags that no fiber has; the first of a switch has to stay one. */
function withoutTags(code: string): string {
  return code
    .replace(compared, (_, sign) => (sign === '=' ? '!1' : '!0'))
    .replace(switches, (whole, indent) =>
      whole.replace(new RegExp(`(?<!\\{\\n)^${indent}  case (?:${tags}):\\n`, 'gm'), ''),
    );
}

/** React DOM without what an app that is drawn in the browser alone has no use for. Throws when it has changed. */
export function withoutUnused(library: string): string {
  const begin = library.indexOf(hydrating);
  if (begin < 0) throw new Error(`react-dom has changed: no ${hydrating}`);
  const read = library.slice(0, begin) + library.slice(begin).replace(reads, '!1');
  const today = forBrowsersOfToday(withoutTags(read));
  const held = neverHold.reduce((code, [part, no]) => without(code, part, no), today);
  const short = statements.reduce((code, one) => without(code, one, ''), held);
  return unused.reduce(
    (code, name) =>
      without(
        code,
        new RegExp(`^function ${name}\\([^)]*\\) \\{\\n[\\s\\S]*?^\\}\\n`, 'm'),
        `function ${name}() {}\n`,
      ),
    short,
  );
}

function without(code: string, part: RegExp, instead: string): string {
  return replacePart(code, part, instead, 'react-dom');
}

/** Lets the app load of React what it draws with. */
export function shakeReact(): Plugin[] {
  return [
    rewriteLibrary(
      'shake-react-dom',
      /react-dom\/cjs\/react-dom-client\.production\.js$/,
      withoutUnused,
    ),
  ];
}
