/**
 * Writes a machine as W3C SCXML: states, regions, initial children, transitions with event, condition and target.
 *
 * Narrower than the machine: guards are names, not expressions, and context and actions are left out; rule ids,
 * outcome and sentence stand in attributes of a namespace of their own, which SCXML tools skip.
 */
import type { AnyStateMachine } from 'xstate';
import { escapeXml } from './statechart-escape.js';
import { stateOf, statechartGraph, type Chart, type ChartState, type ChartTransition } from './statechart-graph.js';

export function toScxml(machine: AnyStateMachine): string {
  const chart = statechartGraph(machine);
  const root = stateOf(chart, '');
  const own = transitionLines(chart, root, '    ');
  // The root of SCXML is no state: a machine whose root is parallel or has transitions of its own gets one inside.
  const wrapped = root.kind === 'parallel' || own.length > 0;
  const body = wrapped
    ? stateLines(chart, root, '  ')
    : root.children.flatMap((child) => stateLines(chart, stateOf(chart, child), '  '));
  const initial = wrapped ? xmlId(chart, '') : xmlId(chart, root.initial ?? root.children[0] ?? '');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<scxml xmlns="http://www.w3.org/2005/07/scxml" xmlns:rule="urn:statechart:rule" version="1.0" datamodel="ecmascript" name="${escapeXml(chart.id)}" initial="${initial}">`,
    ...body,
    '</scxml>',
    '',
  ].join('\n');
}

function stateLines(chart: Chart, state: ChartState, indent: string): string[] {
  const name =
    state.kind === 'parallel'
      ? 'parallel'
      : state.kind === 'final'
        ? 'final'
        : state.kind === 'history'
          ? 'history'
          : 'state';
  const initial = state.initial === undefined ? '' : ` initial="${xmlId(chart, state.initial)}"`;
  const clause = state.clause === undefined ? '' : ` rule:clause="${escapeXml(state.clause)}"`;
  const head = `${indent}<${name} id="${xmlId(chart, state.id)}"${initial}${clause}`;
  const inner = [
    ...transitionLines(chart, state, `${indent}  `),
    ...state.children.flatMap((child) => stateLines(chart, stateOf(chart, child), `${indent}  `)),
  ];
  return inner.length === 0 ? [`${head}/>`] : [`${head}>`, ...inner, `${indent}</${name}>`];
}

function transitionLines(chart: Chart, state: ChartState, indent: string): string[] {
  return chart.transitions
    .filter(({ source }) => source === state.id)
    .map((each) => indent + transitionTag(chart, each));
}

function transitionTag(chart: Chart, transition: ChartTransition): string {
  const attributes: [string, string | undefined][] = [
    ['event', transition.event === '' ? undefined : transition.event],
    ['cond', transition.guard === undefined ? undefined : condition(transition.guard)],
    [
      'target',
      transition.targets.length === 0 ? undefined : transition.targets.map((id) => xmlId(chart, id)).join(' '),
    ],
    ['rule:ids', transition.ids.length === 0 ? undefined : transition.ids.join(' ')],
    ['rule:outcome', transition.outcome],
    ['rule:cause', transition.cause],
    ['rule:says', transition.says],
  ];
  const written = attributes.filter(([, value]) => value !== undefined);
  return `<transition ${written.map(([name, value]) => `${name}="${escapeXml(value ?? '')}"`).join(' ')}/>`;
}

/** An ECMAScript expression over the names of the guards: `isGenuine and not isOld` becomes `isGenuine && !isOld`. */
function condition(guard: string): string {
  return guard
    .replaceAll(' and ', ' && ')
    .replaceAll(' or ', ' || ')
    .replaceAll(/\bnot /g, '!')
    .replaceAll(/\bin ([A-Za-z0-9_.]+)/g, (_, id: string) => `In('${id}')`);
}

/** An XML id: the path, or for the root the id of the machine, unless a state is called the same. */
function xmlId(chart: Chart, id: string): string {
  if (id === '' && chart.states.some((state) => state.id === chart.id)) return xmlId(chart, `${chart.id}_root`);
  const path = (id === '' ? chart.id : id).replaceAll(/[^A-Za-z0-9_.-]/g, '_');
  return /^[A-Za-z_]/.test(path) ? path : `_${path}`;
}
