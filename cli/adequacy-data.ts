/**
 * The kill matrix as data, `mcim-kills/1`: a file a role, and one of the faults of the reference implementation. The page
 * that shows it is made from these files.
 */
import { METHODS } from '../conformance/methods/suite.js';
import type { JudgedFault, RoleAdequacy } from './adequacy.js';
import type { JudgedImplementationFault } from './fault-adequacy.js';

/** Of the faults that were judged each class has so many, spread over them, and all of its guards. */
export interface RoleKills extends RoleAdequacy {
  readonly format: 'mcim-kills/1';
}

export interface ImplementationKills {
  readonly format: 'mcim-faults/1';
  readonly faults: readonly JudgedImplementationFault[];
}

/** Keeps the data of all roles below a megabyte. */
const MOST_LISTED = 60;

export function roleKills({ faults, ...rest }: RoleAdequacy): RoleKills {
  const listed = [...new Set(faults.map((fault) => fault.class))].flatMap((name) => {
    const own = faults.filter((fault) => fault.class === name);
    if (name === 'guard' || own.length <= MOST_LISTED) return own;
    return Array.from(
      { length: MOST_LISTED },
      (_none, at) => own[Math.floor((at * own.length) / MOST_LISTED)] as JudgedFault,
    );
  });
  return { format: 'mcim-kills/1', ...rest, faults: listed };
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
const someIds = { type: 'array', items: text, maxItems: 3 } as const;

/** JSON Schema (draft-07) of both kinds of file. */
export const KILLS_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'mcim-kills/1 and mcim-faults/1',
  oneOf: [
    {
      type: 'object',
      required: ['format', 'role', 'states', 'inputs', 'transitions', 'inParts', 'parts', 'tests', 'rows', 'faults'],
      additionalProperties: false,
      properties: {
        format: { const: 'mcim-kills/1' },
        role: text,
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
        rows: {
          type: 'array',
          items: {
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
          },
        },
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
  definitions: { class: { enum: ['transfer', 'output', 'missing', 'extra state', 'guard'] } },
} as const;
