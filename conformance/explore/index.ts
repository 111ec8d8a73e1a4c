/** Compositions of roles, explored exhaustively within explicit bounds. */
export type {
  AgEf,
  Alike,
  Always,
  Attacker,
  Budgets,
  ChannelOverride,
  ChannelSpec,
  Composition,
  EfAg,
  Eventually,
  Fact,
  Ghost,
  GhostStep,
  LongerTimer,
  Lost,
  Property,
  RoleInstance,
  RoleView,
  Sometimes,
  Start,
  Stimulus,
  View,
} from './composition.js';
export { termText } from './terms.js';
export type { Term } from './terms.js';
export { explore } from './explore.js';
export { MetSteps } from './met-steps.js';
export type {
  Bounds,
  ExplorationResult,
  ExploreOptions,
  Progress,
  PropertyResult,
  RoleCoverage,
  UndecidedEvent,
  Verdict,
} from './explore.js';
export type { BitStateFigures } from './bit-state.js';
export type { Beside } from './beside.js';
export { meaningLines } from './trace-text.js';
export type { Otherwise, StepKind, Trace, TraceEnd, TraceReaction, TraceStep } from './trace.js';
export { Stepper } from './stepper.js';
export type { Standing } from './stepper.js';
export { eventText, stepLines, traceText, valueText } from './trace-text.js';
export type { Outlook, OutlookAct, OutlookEnd } from './outlook.js';
export { outlookText } from './outlook-text.js';
export { traceMermaid } from './trace-mermaid.js';
export { exploreNaively } from './naive.js';
export type { NaiveResult } from './naive.js';
export { exploreParts } from './parts.js';
export type { Part, PartBounds, PartsResult } from './parts.js';
export type { AttackerReach } from './attacker.js';
