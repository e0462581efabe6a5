import { PLAN_FORMAT } from '#core';
import { FIRST_YEAR, LAST_YEAR, PLAN_SHAPE, type KeyShape, type NumberShape, type ScalarShape, type Shape } from './shape.ts';

type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (2020-12) of a plan's document, made from the same description as the reader. It says what form allows; whether
 * an ally, a commitment, a rule and a currency exist, and whether a fiscal year is the ally's, only the reader knows.
 */
export function planSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:outturn:schema:${PLAN_FORMAT.replace('/', ':')}`,
    title: 'A plan of an ally towards a commitment',
    description: `The document format ${PLAN_FORMAT} of Outturn. Money is at current prices of money.currency, divided by money.scale; shares and growth are in percent.`,
    ...schemaOf(PLAN_SHAPE),
  };
}

function schemaOf(shape: Shape): Schema {
  switch (shape.kind) {
    case 'map': return mapSchema(shape.keys);
    case 'list': return { type: 'array', items: schemaOf(shape.of), minItems: shape.least, maxItems: shape.most };
    case 'years': return shape.orOne ? { oneOf: [numberSchema(shape.of), yearsSchema(shape.of)] } : yearsSchema(shape.of);
    default: return scalarSchema(shape);
  }
}

function mapSchema(keys: Readonly<Record<string, KeyShape>>): Schema {
  const entries = Object.entries(keys);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, { shape, what }]) => [key, { description: sentence(what), ...schemaOf(shape) }])),
    required: entries.filter(([, { isRequired }]) => isRequired).map(([key]) => key),
    additionalProperties: false,
  };
}

function yearsSchema(of: NumberShape): Schema {
  return { type: 'object', patternProperties: { [YEAR_NAME]: numberSchema(of) }, additionalProperties: false };
}

function numberSchema({ least, most, isAbove }: NumberShape): Schema {
  return { type: 'number', ...(isAbove ? { exclusiveMinimum: least } : { minimum: least }), maximum: most };
}

/** Four digits, or a fiscal year. */
const YEAR_NAME = '^(19[4-9][0-9]|20[0-9]{2}|2100)([-/–]([0-9]{2}|[0-9]{4}))?$';

function scalarSchema(shape: ScalarShape): Schema {
  switch (shape.kind) {
    case 'number': return numberSchema(shape);
    case 'text': return { type: 'string', minLength: 1, maxLength: shape.most };
    case 'choice': return shape.of.length === 1 ? { const: shape.of[0] } : { enum: shape.of };
    case 'year': return { oneOf: [{ type: 'integer', minimum: FIRST_YEAR, maximum: LAST_YEAR }, { type: 'string', pattern: YEAR_NAME }] };
    case 'day': return { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' };
    case 'currency': return { type: 'string', pattern: '^[A-Z]{3}$' };
    default: return { type: 'string', minLength: 1 };
  }
}

function sentence(what: string): string {
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}.`;
}
