/**
 * The kill matrix as data, `mcim-kills/1`: a file a role, and one of the faults of the reference implementation. The page
 * that shows it is made from these files.
 */
import { MUTANT_CLASSES } from '../conformance/certify/index.js';
import { LEFT_OUT_REASONS } from '../conformance/complete/index.js';
import { METHODS } from '../conformance/methods/suite.js';
import { CHART_CLASSES } from '../conformance/mutate/index.js';
import type { RoleAdequacy } from './adequacy.js';
import type { MadeFrom } from './adequacy-source.js';
import type { JudgedImplementationFault } from './fault-adequacy.js';

/** Of the faults that were judged each class has so many, spread over them, all guards, and all that a test is missing for. */
export interface RoleKills extends RoleAdequacy {
  readonly format: 'mcim-kills/1';
  readonly from: MadeFrom;
}

export interface ImplementationKills {
  readonly format: 'mcim-faults/1';
  readonly faults: readonly JudgedImplementationFault[];
}

/** Keeps the data of a role below half a megabyte. */
const MOST_LISTED = 60;

export function roleKills({ faults, role, ...rest }: RoleAdequacy, from: MadeFrom): RoleKills {
  const listed = [...new Set(faults.map((fault) => fault.class))].flatMap((name) => {
    const own = faults.filter((fault) => fault.class === name);
    if (name === 'guard' || own.length <= MOST_LISTED) return own;
    const spread = new Set(
      Array.from({ length: MOST_LISTED }, (_none, at) => own[Math.floor((at * own.length) / MOST_LISTED)]),
    );
    // Where a test is missing is worth more than where there is one.
    return own.filter((fault) => spread.has(fault) || fault.word !== undefined);
  });
  return { format: 'mcim-kills/1', role, from, ...rest, faults: listed };
}

/** One fault a line, so that a change shows as the lines it changes. */
export function formatKills(kills: RoleKills | ImplementationKills): string {
  const { faults, ...head } = kills;
  const lines = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`);
  const items = faults.map((fault) => JSON.stringify(fault)).join(',\n');
  return `{\n${lines.join('\n')}\n"faults":[\n${items}\n]\n}\n`;
}

const counts = { type: 'object', additionalProperties: { type: 'integer', minimum: 0 } } as const;
const count = { type: 'integer', minimum: 0 } as const;
const text = { type: 'string', minLength: 1 } as const;
const digest = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const ids = { type: 'array', items: text } as const;
const someIds = { type: 'array', items: text, maxItems: 3 } as const;

const row = {
  type: 'object',
  required: ['class', 'mutants', 'outside', 'judged', 'equivalent', 'undecided', 'killed'],
  additionalProperties: false,
  properties: {
    class: { $ref: '#/definitions/class' },
    mutants: count,
    outside: count,
    judged: count,
    equivalent: count,
    undecided: count,
    killed: counts,
  },
} as const;

/** JSON Schema (draft-07) of both kinds of file. */
export const KILLS_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'mcim-kills/1 and mcim-faults/1',
  oneOf: [
    {
      type: 'object',
      required: [
        'format',
        'role',
        'from',
        'states',
        'inputs',
        'transitions',
        'inParts',
        'parts',
        'tests',
        'symbols',
        'leftOut',
        'rows',
        'faults',
      ],
      additionalProperties: false,
      properties: {
        format: { const: 'mcim-kills/1' },
        role: text,
        from: {
          type: 'object',
          required: ['guards', 'suite', 'complete'],
          additionalProperties: false,
          properties: { guards: digest, suite: digest, complete: digest },
        },
        states: count,
        inputs: count,
        transitions: count,
        inParts: count,
        parts: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['name', 'states', 'inputs', 'by'],
            additionalProperties: false,
            properties: { name: text, states: count, inputs: count, by: { enum: [...METHODS, 'identifying', 'none'] } },
          },
        },
        tests: counts,
        symbols: {
          type: 'object',
          required: ['complete', 'k = 1', 'least'],
          additionalProperties: false,
          properties: { complete: count, 'k = 1': count, least: count },
        },
        leftOut: {
          type: 'array',
          items: {
            type: 'object',
            required: ['why', 'transitions', 'inputs'],
            additionalProperties: false,
            properties: { why: { enum: LEFT_OUT_REASONS }, transitions: ids, inputs: ids },
          },
        },
        oneMoreInParts: {
          type: 'object',
          required: ['parts', 'transitions', 'tests', 'symbols', 'row'],
          additionalProperties: false,
          properties: { parts: count, transitions: count, tests: count, symbols: count, row },
        },
        rows: { type: 'array', items: row },
        faults: {
          type: 'array',
          items: {
            type: 'object',
            required: ['class', 'where', 'does', 'tests', 'some'],
            additionalProperties: false,
            properties: {
              class: { $ref: '#/definitions/class' },
              part: text,
              where: text,
              does: text,
              tests: counts,
              some: someIds,
              outside: { const: true },
              equivalent: { type: 'boolean' },
              word: ids,
            },
          },
        },
      },
    },
    {
      type: 'object',
      required: ['format', 'faults'],
      additionalProperties: false,
      properties: {
        format: { const: 'mcim-faults/1' },
        faults: {
          type: 'array',
          items: {
            type: 'object',
            required: ['name', 'role', 'says', 'breaks', 'ran', 'failed', 'some'],
            additionalProperties: false,
            properties: {
              name: text,
              role: text,
              says: text,
              breaks: text,
              ran: counts,
              failed: counts,
              some: someIds,
            },
          },
        },
      },
    },
  ],
  definitions: { class: { enum: [...MUTANT_CLASSES, 'guard', ...CHART_CLASSES] } },
} as const;
