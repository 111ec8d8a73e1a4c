/** The automaton that a file means: Graphviz DOT, or a module that exports an XState machine. */
import { readFileSync, statSync } from 'node:fs';
import { counted, countText } from '../conformance/report/index.js';
import { parseDot } from '../conformance/mealy/dot-graph.js';
import type { FromMachine } from '../conformance/mealy/index.js';
import {
  mealyOfMachine,
  mealyOfModel,
  minimise,
  namedEvents,
  readDot,
  readUndefined,
  undefinedPairs,
} from '../conformance/mealy/index.js';
import type { Mealy, UndefinedReading } from '../conformance/mealy/index.js';
import type { PlainEvent, RoleModel } from '../conformance/role.js';
import { complaintText, ModelError } from '../conformance/model-error.js';
import type { Complaint } from '../conformance/model-error.js';
import { CommandError, EXIT, oneLine, usage } from './exit.js';
import type { ModuleExport } from './module-export.js';
import { exportAt, isMachine, isRecord, kindOf } from './module-export.js';

export interface AutomatonRequest {
  /** Default: `never` for DOT, where what is not drawn is not known; `ignored` for XState, which ignores it. */
  readonly reading?: UndefinedReading;
  /** Most states; default: 20 000 for a statechart, any number for DOT. */
  readonly maxStates?: number;
}

export interface Automaton {
  /** Minimal: what was the same is merged. */
  readonly machine: Mealy;
  readonly reading: UndefinedReading;
  /** Names of states that answer alike, the one that is kept first. */
  readonly merged: readonly (readonly string[])[];
  /** States of a statechart that no sample leads to. */
  readonly unreached: readonly string[];
  /** Transitions of a statechart out of reached states that no sample takes. */
  readonly untaken: readonly string[];
  /** What the reader should know about how it was made; one sentence each. */
  readonly notes: readonly string[];
  /** Where a state is named first, as a line from 1; for DOT. */
  readonly lineOf?: (state: string) => number | undefined;
}

/**
 * Reads `FILE.dot`, `FILE` or `FILE#name`.
 *
 * @throws CommandError (64), in one line that names the file, and the line where there is one.
 */
export async function automatonAt(specifier: string, request: AutomatonRequest): Promise<Automaton> {
  return /\.(?:dot|gv)$/i.test(specifier) ? fromDot(specifier, request) : fromModule(specifier, request);
}

function fromDot(file: string, { reading = 'never', maxStates = Infinity }: AutomatonRequest): Automaton {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw usage(file, 'an automaton in DOT', isFolder(file) ? 'a folder' : 'no such file', 'Check the path.');
  const text = readText(file);
  const partial = refusing(file, () => readDot(text, { file }));
  const size = partial.states.length;
  if (size > maxStates)
    throw usage(file, `at most ${counted(maxStates, 'state')}`, countText(size), 'Give another --max-states.');
  const { machine, merged } = minimise(readUndefined(partial, reading));
  return {
    machine,
    reading,
    merged,
    unreached: [],
    untaken: [],
    notes: [
      ...noteOnGaps(undefinedPairs(partial), partial.next.length, reading),
      ...noteOnMerged(merged, machine.states.length, size),
    ],
    lineOf: (state) => parseDot(text, file).nodes.find(({ name }) => name === state)?.line,
  };
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw usage(file, 'an automaton in DOT', oneLine((error as Error).message), 'Make it readable.');
  }
}

async function fromModule(specifier: string, { reading = 'ignored', maxStates }: AutomatonRequest): Promise<Automaton> {
  if (isFolder(specifier))
    throw usage(specifier, 'an automaton in DOT (.dot, .gv) or a module (.js, .mjs)', 'a folder', 'Name a file in it.');
  if (!/\.[cm]?[jt]sx?(?:#|$)/.test(specifier))
    throw usage(specifier, 'an automaton in DOT (.dot, .gv) or a module (.js, .mjs)', 'neither', 'Rename it.');
  const found = await exportAt(specifier, {
    example: './door.mjs',
    toExport: 'Export a machine: `export default createMachine(…)`.',
  });
  const limit = maxStates === undefined ? {} : { maxStates };
  const onEvents = notesOnEvents(found);
  const role = refusing(
    found.where,
    () => machineIn(found, reading, limit),
    (code, { where }) => {
      if (code === 'MDL-014') return FEWER;
      // A guard that asks for a payload finds none; before any event, `input` is what is missing.
      return code === 'MDL-015' && onEvents.length > 0 && where.includes(' on ') ? EVENTS : undefined;
    },
  );
  const { machine, merged, unreached, untaken, undecided, automaton } = role;
  const explored = automaton.states.length;
  return {
    machine,
    reading,
    merged,
    unreached,
    untaken,
    notes: [
      ...onEvents,
      ...noteOnUnnamed(role),
      ...noteOnUnreached(unreached),
      ...noteOnUntaken(untaken),
      ...noteOnGaps(undecided, explored * machine.inputs.length, reading),
      ...noteOnMerged(merged, machine.states.length, explored),
    ],
  };
}

const WANTED = 'an XState v5 machine, { machine, events } or a RoleModel of mcim-spec/conformance';

function machineIn(
  { where, value, exported }: ModuleExport,
  reading: UndefinedReading,
  limit: { readonly maxStates?: number },
): FromMachine {
  if (isMachine(value)) {
    const events = eventsIn(exported['events'], `${where.split('#')[0]}#events`);
    return mealyOfMachine(value, { reading, ...limit, ...(events === undefined ? {} : { events }) });
  }
  if (!isRecord(value) || !isMachine(value['machine']))
    throw usage(where, WANTED, kindOf(value), 'Give it what createMachine returns.');
  const { machine, input, name } = value;
  if (value['samples'] !== undefined) {
    const model = { ...value, name: typeof name === 'string' ? name : machine.id };
    return mealyOfModel(roleIn(model, where), { reading, ...limit });
  }
  const events = eventsIn(value['events'], `${where}.events`);
  return mealyOfMachine(machine, {
    reading,
    ...limit,
    ...(typeof name === 'string' ? { name } : {}),
    ...(input === undefined ? {} : { input }),
    ...(events === undefined ? {} : { events }),
  });
}

function eventsIn(value: unknown, where: string): readonly (string | PlainEvent)[] | undefined {
  if (value === undefined) return undefined;
  const isEvent = (event: unknown): boolean =>
    typeof event === 'string' || (isRecord(event) && typeof event['type'] === 'string');
  if (!Array.isArray(value)) throw usage(where, 'a list of events', kindOf(value), 'List event types or events.');
  const wrong = value.findIndex((event) => !isEvent(event));
  if (wrong >= 0)
    throw usage(`${where}[${wrong}]`, 'an event type or { type, … }', kindOf(value[wrong]), 'Give it a type.');
  return value as readonly (string | PlainEvent)[];
}

function roleIn(model: Readonly<Record<string, unknown>>, where: string): RoleModel {
  const { samples } = model;
  if (!Array.isArray(samples))
    throw usage(`${where}.samples`, 'a list of { id, event, from, op }', kindOf(samples), 'List sample inputs.');
  for (const [at, sample] of samples.entries()) {
    const isSample =
      isRecord(sample) &&
      ['id', 'from', 'op'].every((field) => typeof sample[field] === 'string') &&
      isRecord(sample['event']) &&
      typeof sample['event']['type'] === 'string';
    if (!isSample)
      throw usage(
        `${where}.samples[${at}]`,
        '{ id, event: { type, … }, from, op }',
        kindOf(sample),
        "Give each sample its fields; 'op' is 'ok' for a genuine input.",
      );
  }
  return model as unknown as RoleModel;
}

function notesOnEvents({ value, exported, where }: ModuleExport): string[] {
  const machine = isMachine(value)
    ? value
    : isRecord(value) && isMachine(value['machine'])
      ? value['machine']
      : undefined;
  const given = isMachine(value)
    ? exported['events']
    : isRecord(value)
      ? (value['events'] ?? value['samples'])
      : undefined;
  if (machine === undefined || given !== undefined) return [];
  return [
    `events: the ${namedEvents(machine).length} that the chart names, without payload; export \`events\` beside ` +
      `${where} where guards ask for one`,
  ];
}

function noteOnUnnamed({ unnamed, model }: FromMachine): string[] {
  if (unnamed.length === 0) return [];
  const named = shortened(namedEvents(model.machine), ', ');
  return [`events: the chart names no ${shortened(unnamed, ', ')}; it names ${named}. Misspelt?`];
}

function noteOnUnreached(unreached: readonly string[]): string[] {
  if (unreached.length === 0) return [];
  return [`not reached by any sample: ${shortened(unreached, ', ')}; the suite says nothing of what is done there`];
}

function noteOnUntaken(untaken: readonly string[]): string[] {
  if (untaken.length === 0) return [];
  return [`taken by no sample: ${shortened(untaken, ', ')}; the suite says nothing of what is done then`];
}

function noteOnGaps(gaps: number, all: number, reading: UndefinedReading): string[] {
  if (gaps === 0) return [];
  const pairs = `${countText(gaps)} of ${countText(all)} pairs of state and input`;
  return [`${pairs} have no transition, read as ${reading}; --reading says otherwise`];
}

function noteOnMerged(merged: Automaton['merged'], left: number, all: number): string[] {
  if (merged.length === 0) return [];
  const same = merged.map(([kept = '', ...others]) => `${others.join(', ')} as ${kept}`);
  const nothing = '; no test can tell where a transition leads: give states answers, in a statechart by emit';
  return [
    `not minimal: ${countText(left)} of ${countText(all)} states are left, ` +
      `for these answer alike: ${shortened(same, '; ')}${left === 1 ? nothing : ''}`,
  ];
}

function shortened(texts: readonly string[], separator: string): string {
  return texts.length <= MOST_NAMED
    ? texts.join(separator)
    : `${texts.slice(0, MOST_NAMED).join(separator)}${separator}and ${texts.length - MOST_NAMED} more`;
}

const MOST_NAMED = 6;

const EVENTS =
  'Export `events` beside the machine, with the payload that guards and actions ask for, or correct these.';

const FEWER = 'Bound the counters of the context; mcim select takes more states with --max-states.';

/**
 * What the engine says about a model is said to the user, who gave it.
 *
 * @param wayOut - what to do, where the command knows that better than the library.
 */
function refusing<T>(
  file: string,
  ask: () => T,
  wayOut: (code: string, parts: Complaint) => string | undefined = () => undefined,
): T {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const { code, parts } = error;
    const todo = parts && wayOut(code, parts);
    const message =
      parts === undefined || todo === undefined ? error.message : `${code} ${complaintText({ ...parts, todo })}`;
    throw new CommandError(EXIT.usage, message.includes(file) ? message : `${file}: ${message}`);
  }
}
