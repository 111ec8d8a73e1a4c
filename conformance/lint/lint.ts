/**
 * What a role machine has to keep for its sentences and rules to be evidence: everything is said, decided and visible.
 *
 * The structure is judged as declared; input-enabledness and reach are judged by taking every sample event in every
 * local state that the samples reach. Left out: whether the sentences are true, which is what reviewers are for.
 */
import type { AnyStateMachine } from 'xstate';
import { compileMachine } from '../compile/compile.js';
import type { CompiledRole, MachineModel } from '../compile/compile.js';
import { structuralFaults } from '../compile/structure.js';
import type { DeclaredState, DeclaredTransition } from '../compile/xstate-adapter.js';
import { declaredStates } from '../compile/xstate-adapter.js';
import type { Complaint } from '../model-error.js';
import { ModelError, complaintText } from '../model-error.js';
import type { PlainEvent, RoleModel, TransitionRule } from '../role.js';
import type { Code } from './codes.js';
import { enterable } from './enterable.js';

export interface LintModel extends MachineModel {
  /** Representatives of the inputs; {@link RoleModel} has them. */
  readonly samples?: readonly { readonly id?: string; readonly event: PlainEvent }[];
  /** Of a {@link RoleModel}: what they pass through is judged beyond every bound. */
  readonly sequences?: RoleModel['sequences'];
}

export interface LintOptions {
  /** Whether an id is in a catalogue. Default: every non-empty id is. */
  knownId?(id: string): boolean;
  /** Inputs instead of, or beside, the samples of the model. */
  readonly events?: readonly PlainEvent[];
  /** Most local states to visit. Default 20 000. */
  readonly maxStates?: number;
  /**
   * Most contexts of one state value to visit, nearest to the initial state first, and those of the sequences besides.
   * Default: all. With it a role of thousands of states is judged in all its configurations in little time.
   */
  readonly maxContexts?: number;
  /** Ask xstate again and refuse a difference, as in `compileMachine`. Default true. */
  readonly checkPurity?: boolean;
}

export interface Finding {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  /** Name of the role, or of its machine. */
  readonly machine: string;
  /** State path or transition id; empty for the machine itself. */
  readonly where: string;
  /** Subject, expected, got, what to do. */
  readonly message: string;
}

/**
 * Judges a machine; `model` may be a function, so that a chart that cannot even be created is a finding too.
 *
 * @returns findings in document order, structure first; empty for a machine that keeps every rule.
 */
export function lintMachine(model: LintModel | (() => LintModel), options: LintOptions = {}): readonly Finding[] {
  let made: LintModel;
  try {
    made = typeof model === 'function' ? model() : model;
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    const todo = 'Correct the target or option that xstate names.';
    return [
      finding('MDL-113', 'machine', { subject: 'chart', expected: 'one that xstate accepts', got, where: '', todo }),
    ];
  }
  const name = made.name ?? made.machine.id;
  const structural = structuralFaults(made.machine).map((fault) => finding(fault.code, name, fault));
  const declared = declarationFindings(name, made.machine, options);
  if (structural.length > 0) return [...structural, ...declared];
  const events = [...(made.samples ?? []).map(({ event }) => event), ...(options.events ?? [])];
  const moved = new Set(declared.filter(({ code }) => code === 'MDL-111').map(({ where }) => where));
  const behaviour = behaviourFindings(name, made, events, options);
  return [...declared, ...behaviour.filter(({ code, where }) => code !== 'MDL-111' || !moved.has(where))];
}

function declarationFindings(name: string, machine: AnyStateMachine, options: LintOptions): Finding[] {
  const states = declaredStates(machine);
  const findings: Finding[] = [];
  const report = (code: Code, complaint: Complaint) => findings.push(finding(code, name, complaint));
  const entered = enterable(states);
  for (const state of states) {
    const where = state.path;
    if ((state.description ?? '').trim() === '') {
      const todo = 'Say what is true in this state.';
      report('MDL-104', { subject: 'description', expected: 'a sentence', got: 'none', where, todo });
    }
    if (!entered.has(state.path)) {
      const todo = 'Let a transition lead here, or remove the state.';
      report('MDL-105', { subject: 'state', expected: 'a way in', got: 'none', where, todo });
    }
    for (const transition of state.transitions) judgeTransition(transition, options, report);
    judgeOrder(state, report);
    judgeWildcards(state, report);
  }
  return findings;
}

type Report = (code: Code, complaint: Complaint) => void;

function judgeTransition(transition: DeclaredTransition, options: LintOptions, report: Report): void {
  const { id: where, description = '', meta, targets, actions, source } = transition;
  if (!/^\S[^]*\.$/.test(description) || /[.!?]\s+\p{Lu}/u.test(description)) {
    const got = description === '' ? 'none' : `"${description}"`;
    const todo = 'Say who does what, and end with a full stop.';
    report('MDL-101', { subject: 'description', expected: 'one sentence', got, where, todo });
  }
  const rule = meta as Partial<TransitionRule> | undefined;
  const ids = Array.isArray(rule?.ids) ? (rule.ids as readonly unknown[]) : [];
  const outcome = rule?.outcome;
  if (ids.length === 0 || (outcome !== 'done' && outcome !== 'refused' && outcome !== 'ignored')) {
    const got = rule === undefined ? 'none' : JSON.stringify(rule);
    const todo = 'Add meta with the requirement or decision that it realises.';
    report('MDL-102', { subject: 'rule', expected: 'non-empty ids and an outcome', got, where, todo });
  }
  for (const id of ids) {
    if (typeof id === 'string' && id !== '' && (options.knownId === undefined || options.knownId(id))) continue;
    const todo = 'Correct the id, or add it to its catalogue.';
    report('MDL-103', { subject: 'id', expected: 'one of a catalogue', got: JSON.stringify(id), where, todo });
  }
  const hasCause = typeof rule?.cause === 'string' && rule.cause !== '';
  if (outcome !== undefined && hasCause !== (outcome === 'refused')) {
    const expected = outcome === 'refused' ? 'one' : `none with outcome ${outcome}`;
    const todo = 'A refusal names its cause, and nothing else does.';
    report('MDL-109', { subject: 'cause', expected, got: rule?.cause ?? 'none', where, todo });
  }
  if (outcome === 'ignored' && (targets !== undefined || actions.length > 0)) {
    const got = targets === undefined ? `the action ${actions[0]?.type ?? ''}` : `the target ${targets.join(', ')}`;
    const todo = 'Drop the effect, or give the transition the outcome done or refused.';
    report('MDL-110', { subject: 'ignored event', expected: 'no effect', got, where, todo });
  }
  const moves = targets !== undefined && targets.some((target) => target !== source);
  if (outcome === 'refused' && moves && rule?.abandons !== true) {
    const todo = 'Stay, say that the refusal `abandons` what was under way, or call the outcome done.';
    const got = `the target ${(targets ?? []).join(', ')}`;
    report('MDL-111', { subject: 'refused event', expected: 'no change of state', got, where, todo });
  }
}

function judgeOrder({ transitions }: DeclaredState, report: Report): void {
  const unguarded = new Map<string, string>();
  for (const { id, descriptor, guarded } of transitions) {
    const earlier = unguarded.get(descriptor);
    if (earlier !== undefined) {
      const todo = 'Put the transition without a guard last.';
      report('MDL-112', {
        subject: 'transition',
        expected: 'a chance',
        got: `${earlier} always first`,
        where: id,
        todo,
      });
    } else if (!guarded) unguarded.set(descriptor, id);
  }
}

/** With a wildcard at the machine itself nothing is undecided any more, whether somebody thought of it or not. */
function judgeWildcards({ path, transitions }: DeclaredState, report: Report): void {
  if (path !== '') return;
  for (const { id: where } of transitions.filter(({ descriptor }) => descriptor === '*')) {
    const todo = 'Name the events, or put the wildcard into the state where it belongs.';
    report('MDL-114', { subject: 'wildcard', expected: 'none at the machine itself', got: '*', where, todo });
  }
}

/** What the chart says about an event: where it is named, and which refusals may change the state. */
class Declared {
  private readonly namedBy = new Map<string, Set<string>>();
  private readonly abandoning = new Set<string>();

  constructor(machine: AnyStateMachine) {
    for (const { path, transitions } of declaredStates(machine)) {
      for (const { id, descriptor, meta } of transitions) {
        const paths = this.namedBy.get(descriptor) ?? new Set();
        this.namedBy.set(descriptor, paths.add(path));
        if ((meta as Partial<TransitionRule> | undefined)?.abandons === true) this.abandoning.add(id);
      }
    }
  }

  /**
   * Whether the event has to be decided in a state. A fact that the chart names anywhere has to be everywhere; a timer
   * where one of the active states names it, elsewhere it is not armed; every other event always.
   */
  hasToDecide(type: string, active: readonly string[]): boolean {
    const paths = this.namedBy.get(type);
    if (type.startsWith('env.')) return paths !== undefined;
    return !type.startsWith('timer.') || active.some((path) => paths?.has(path) === true);
  }

  mayChange(transitions: readonly string[]): boolean {
    return transitions.some((id) => this.abandoning.has(id));
  }
}

function behaviourFindings(
  name: string,
  model: LintModel,
  events: readonly PlainEvent[],
  { maxStates = 20_000, maxContexts = Number.POSITIVE_INFINITY, checkPurity = true }: LintOptions,
): Finding[] {
  const findings: Finding[] = [];
  const report = (code: Code, complaint: Complaint, severity?: Finding['severity']) =>
    findings.push(finding(code, name, complaint, severity));
  let compiled: CompiledRole;
  const reached = new Set<string>();
  const taken = new Set<string>();
  const complained = new Set<string>();
  const chart = new Declared(model.machine);
  try {
    compiled = compileMachine({ ...model, name }, { maxStates, checkPurity });
    const ids = events.map((event) => compiled.eventId(event));
    const contexts = new Map<string, number>();
    let skipped = 0;
    const judged = new Set<number>();
    const judge = (state: number): void => {
      judged.add(state);
      const { active, path } = compiled.state(state);
      for (const at of active) reached.add(at);
      for (const id of ids) {
        const step = compiled.step(compiled.stepId(state, id));
        for (const transition of step.transitions) taken.add(transition);
        const { type } = compiled.event(id);
        if (step.outcome === 'refused' && step.to !== state && !chart.mayChange(step.transitions)) {
          const id = step.transitions.join(' and ');
          if (complained.has(id)) continue;
          complained.add(id);
          const todo = 'Change nothing, say that the refusal `abandons` what was under way, or call the outcome done.';
          const got = `${compiled.state(step.to).path} with the context ${JSON.stringify(compiled.state(step.to).context)}`;
          report('MDL-111', {
            subject: 'refused event',
            expected: 'state and context as before',
            got,
            where: id,
            todo,
          });
        }
        if (step.outcome !== 'undecided' || !chart.hasToDecide(type, active)) continue;
        if (complained.has(`${path} ${type}`)) continue;
        complained.add(`${path} ${type}`);
        const todo = 'Use, refuse or ignore it by a transition; one at the machine itself serves every state.';
        const subject = `event ${JSON.stringify(compiled.event(id))}`;
        report('MDL-108', { subject, expected: 'a transition', got: 'none', where: path, todo });
      }
    };
    for (let state = 0; state < compiled.stateCount; state++) {
      const { path } = compiled.state(state);
      const visited = contexts.get(path) ?? 0;
      if (visited >= maxContexts) {
        skipped++;
        continue;
      }
      contexts.set(path, visited + 1);
      judge(state);
    }
    // What the role names itself lies within any bound.
    for (const state of statesOnSequences(compiled, model)) if (!judged.has(state)) judge(state);
    if (skipped > 0) {
      const expected = `at most ${maxContexts} of each state value`;
      const todo = 'Raise maxContexts to have all of them judged.';
      report('MDL-014', { subject: 'contexts', expected, got: `${skipped} more`, where: '', todo }, 'warning');
    }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const message = error.message.slice(error.code.length + 1);
    // Input-enabledness has then been judged on the states nearest to the initial one.
    const severity = error.code === 'MDL-014' ? 'warning' : 'error';
    findings.push({ code: error.code as Code, severity, machine: name, where: '', message });
    if (severity === 'error') return findings;
  }
  if (events.length === 0) return findings;
  for (const { path, transitions } of declaredStates(model.machine)) {
    if (!reached.has(path)) {
      const todo = 'Add the sample that leads here, or remove the state.';
      report(
        'MDL-106',
        { subject: 'state', expected: 'reached by the samples', got: 'not', where: path, todo },
        'warning',
      );
      continue;
    }
    for (const { id: where } of transitions) {
      if (taken.has(where)) continue;
      const todo = 'Add the sample that takes it, or remove the transition.';
      report(
        'MDL-107',
        { subject: 'transition', expected: 'taken by the samples', got: 'not', where, todo },
        'warning',
      );
    }
  }
  return findings;
}

/** The local states that the sequences of a model pass through. */
function statesOnSequences(compiled: CompiledRole, { samples = [], sequences = {} }: LintModel): ReadonlySet<number> {
  const events = new Map(samples.map(({ id, event }) => [id, event]));
  const states = new Set<number>();
  for (const ids of Object.values(sequences)) {
    let state = compiled.initial;
    for (const id of ids) {
      const event = events.get(id);
      if (event === undefined) break;
      state = compiled.step(compiled.stepId(state, compiled.eventId(event))).to;
      states.add(state);
    }
  }
  return states;
}

const finding = (
  code: Code,
  machine: string,
  complaint: Complaint,
  severity: Finding['severity'] = 'error',
): Finding => ({
  code,
  severity,
  machine,
  where: complaint.where,
  message: complaintText({ ...complaint, where: complaint.where === '' ? machine : complaint.where }),
});
