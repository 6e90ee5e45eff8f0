import type { JsonObject } from './json.ts';

// Within kept/1 fields are only added, so nothing here is closed: a script that knows these keys goes on working.
const text = { type: 'string' };
const texts = { type: 'array', items: text };
const minutes = { type: 'integer', minimum: 0, description: 'Working time in minutes' };
const moment = {
  type: 'string',
  pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$`,
  description: 'A time with the offset of its zone',
};
const day = { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\d$` };
const share = { type: 'number', minimum: 0, maximum: 1 };
const forecastState = { enum: ['ok', 'tight', 'unlikely', 'blocked'] };
const named = {
  type: 'object',
  required: ['id', 'name'],
  properties: { id: text, name: text },
};
/** What fits the condition must fit the demand too. */
const when = (condition: JsonObject, demand: JsonObject): JsonObject => ({
  anyOf: [{ not: condition }, demand],
});
const has = (key: string, value: string): JsonObject => ({
  properties: { [key]: { const: value } },
  required: [key],
});
const listOf = (name: string): JsonObject => ({
  type: 'array',
  items: { $ref: `#/$defs/${name}` },
});

/** What machines said apart of one field; the first side holds until somebody decides. */
const conflict: JsonObject = {
  type: 'object',
  required: ['field', 'sides'],
  properties: {
    field: text,
    sides: {
      type: 'array',
      minItems: 2,
      items: { type: 'object', required: ['at', 'by'], properties: { at: text, by: text } },
    },
  },
};

/** One commitment, mine or theirs, or a line that was not understood; what is not known is absent. */
const item: JsonObject = {
  type: 'object',
  required: ['id', 'handle', 'direction', 'state', 'who', 'what'],
  properties: {
    id: text,
    handle: { type: 'string', pattern: '^[0-9a-z]{2,4}$' },
    direction: { enum: ['mine', 'theirs'] },
    state: {
      enum: [
        'ok',
        'tight',
        'unlikely',
        'blocked',
        'late',
        'undated',
        'unread',
        'delivered',
        'dropped',
      ],
    },
    who: { type: 'array', items: named },
    client: named,
    what: text,
    as: text,
    due: { enum: ['day', 'moment', 'none'] },
    promised: { anyOf: [day, moment] },
    zone: text,
    target: moment,
    need: minutes,
    for: texts,
    after: texts,
    job: text,
    owner: text,
    via: text,
    delivered: moment,
    gap: { enum: ['over', 'as', 'under'] },
    took: minutes,
    dropped: moment,
    why: text,
    conflicts: { type: 'array', items: conflict },
    section: { enum: ['say', 'owe', 'next', 'waiting', 'quiet'] },
    read: {
      type: 'object',
      required: ['text', 'rule', 'sure'],
      properties: { text, rule: text, sure: { type: 'boolean' } },
    },
  },
  allOf: [
    when(has('due', 'day'), { properties: { promised: day }, required: ['promised'] }),
    when(has('due', 'moment'), {
      properties: { promised: moment, zone: text },
      required: ['promised', 'zone'],
    }),
    when(has('state', 'unread'), { properties: { promised: false } }),
  ],
};

const forecast: JsonObject = {
  type: 'object',
  required: ['state', 'because'],
  properties: {
    state: forecastState,
    chance: share,
    tenth: { type: 'integer', minimum: 0, maximum: 10 },
    finish: moment,
    spare: { type: 'integer', description: 'Working minutes; below zero when there are too few' },
    say: {
      type: 'object',
      required: ['at', 'chance'],
      properties: { at: moment, chance: share },
    },
    target: moment,
    because: texts,
  },
};

const problem: JsonObject = {
  type: 'object',
  required: ['code', 'text'],
  properties: {
    code: text,
    text,
    try: text,
    candidates: { type: 'array', items: { type: 'object' } },
  },
};

/** The one envelope every `--json` call answers with, as a JSON Schema (draft 2020-12). */
export const envelopeSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'kept/1',
  description: 'What every kept command prints with --json. Fields are only added within kept/1.',
  type: 'object',
  required: ['schema', 'ok', 'warnings'],
  properties: {
    schema: { const: 'kept/1' },
    ok: { type: 'boolean' },
    promise: { $ref: '#/$defs/item' },
    items: { type: 'array', items: { type: 'object' } },
    problem: { $ref: '#/$defs/problem' },
    forecast: { $ref: '#/$defs/forecast' },
    warnings: listOf('warning'),
  },
  anyOf: [
    { properties: { ok: { const: true }, problem: false } },
    { properties: { ok: { const: false } }, required: ['problem'] },
  ],
  $defs: {
    item,
    forecast,
    problem,
    warning: {
      type: 'object',
      required: ['code', 'text'],
      properties: { code: text, text },
    },
  },
};
