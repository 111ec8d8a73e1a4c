/** JSON Schema (draft-07) of a suite file, for tools in any language. Ships with the package. */
const sent = {
  type: 'object',
  required: ['to', 'msg'],
  additionalProperties: false,
  properties: { to: { type: 'string' }, msg: { $ref: '#/definitions/event' } },
} as const;

const texts = { type: 'array', items: { type: 'string' } } as const;

export const SUITE_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'mcim-suite/1',
  type: 'object',
  required: ['format', 'modelHash', 'role', 'steps', 'tests'],
  additionalProperties: false,
  properties: {
    format: { const: 'mcim-suite/1' },
    modelHash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    role: { type: 'string', minLength: 1 },
    recommended: { ...texts, minItems: 1 },
    steps: { type: 'object', additionalProperties: { $ref: '#/definitions/step' } },
    tests: { type: 'array', items: { $ref: '#/definitions/test' } },
  },
  definitions: {
    event: { type: 'object', required: ['type'], properties: { type: { type: 'string' } } },
    sent,
    step: {
      type: 'object',
      required: ['input', 'event', 'from', 'op', 'allowed', 'outcome', 'at', 'transitions', 'says', 'ids'],
      additionalProperties: false,
      properties: {
        input: { type: 'string' },
        event: { $ref: '#/definitions/event' },
        from: { type: 'string' },
        op: { type: 'string' },
        allowed: { type: 'array', minItems: 1, items: { type: 'array', items: { $ref: '#/definitions/sent' } } },
        outcome: { enum: ['done', 'refused', 'ignored'] },
        cause: { type: 'string' },
        at: { type: 'string' },
        transitions: texts,
        says: { type: 'string' },
        ids: texts,
      },
    },
    test: {
      type: 'object',
      required: ['id', 'title', 'requirements', 'decisions', 'criterion', 'op', 'steps', 'purpose'],
      additionalProperties: false,
      properties: {
        id: { type: 'string', pattern: '^[^/]+/[^/]+/[^/]+\\.(ok|neg\\.[A-Za-z]+)$' },
        title: { type: 'string', pattern: '^with .*, when .*, then ' },
        requirements: texts,
        decisions: texts,
        readings: texts,
        criterion: {
          enum: [
            'state',
            'boundary',
            'transition',
            'transition-pair',
            'simple-path',
            'negative',
            'unexpected',
            'sequence',
            'power-cut',
            'damaged-store',
            'fault',
            'complete',
          ],
        },
        op: { type: 'string' },
        steps: { type: 'array', minItems: 1, items: { type: 'string' } },
        purpose: { type: 'integer', minimum: 0 },
        further: { type: 'integer', minimum: 1 },
        twin: { type: 'string' },
        cut: {
          type: 'object',
          required: ['arrives', 'mustWrite', 'otherwise'],
          additionalProperties: false,
          properties: {
            mustWrite: { type: 'boolean' },
            arrives: { enum: ['nothing', 'half', 'all'] },
            otherwise: texts,
          },
        },
        damage: { const: true },
      },
    },
  },
} as const;
