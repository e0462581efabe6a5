// SQL lives in src/store and nowhere else. Statements are told from prose by their grammar: keywords in capitals, or a
// lower-case statement whose names stand as SQL wants them ("select an ally from the list" is prose).

const NAME = String.raw`[\w."]+`;
const NAMES = String.raw`(?:\*|${NAME}(?:\s*,\s*${NAME})*)`;

const CAPITALS = new RegExp(
  String.raw`\b(?:SELECT\s[\s\S]*\sFROM\s|INSERT\s+INTO\s|UPDATE\s+${NAME}\s+SET\s|DELETE\s+FROM\s|SET\s+LOCAL\s|` +
    String.raw`(?:CREATE|ALTER|DROP)\s+(?:TABLE|INDEX|VIEW|ROLE|POLICY|SCHEMA|FUNCTION|TRIGGER)\s)`,
);

const LOWER = new RegExp(
  String.raw`^\s*(?:select\s+${NAMES}\s+from\s+${NAME}|insert\s+into\s+${NAME}\s*(?:\(|values\b)|` +
    String.raw`update\s+${NAME}\s+set\s+${NAME}\s*=|delete\s+from\s+${NAME}\s*(?:where\b|;|$)|` +
    String.raw`(?:create|alter|drop)\s+(?:table|index|view|role|policy|schema)\s+)`,
);

export function looksLikeSql(text) {
  return CAPITALS.test(text) || LOWER.test(text);
}

/** @type {import('eslint').Rule.RuleModule} */
export const sqlInStore = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { sql: 'SQL lives in src/store and nowhere else: ask store for it through desk' },
  },
  create(context) {
    const check = (node, text) => {
      if (looksLikeSql(text)) context.report({ node, messageId: 'sql' });
    };
    return {
      Literal: (node) => check(node, String(node.value)),
      TemplateLiteral: (node) => check(node, node.quasis.map((quasi) => quasi.value.raw).join(' x ')),
    };
  },
};
