import { MagicString } from 'magic-string';
import { parseSync, Visitor, type Node, type Statement } from 'oxc-parser';

/**
 * Puts every function of a script into brackets, which to V8 means that it will be called at once: it is compiled
 * with its script, and so stands in the compile cache. One without brackets is compiled when it is first called, in
 * every start anew, because Node keeps a script as it is before it runs.
 *
 * A declaration becomes a variable at the head of its block, where it may be used from anywhere, as before.
 */
export function eagerFunctions(script: string): string {
  const { program, errors } = parseSync('script.js', script, { sourceType: 'module' });
  if (errors[0]) throw new Error(errors[0].message);
  const text = new MagicString(script);
  const isMethod = new Set<Node | null>();
  const isWholeBody = new Set<Node | null>();

  function bracket(node: Node): void {
    if (!isMethod.has(node)) text.prependRight(node.start, '(').appendLeft(node.end, ')');
  }

  function hoist(statements: readonly Statement[], head: number, kind: 'let' | 'var'): void {
    for (const each of statements) {
      if (each.type !== 'FunctionDeclaration' || each.id === null) continue;
      const { start, end, id } = each;
      // Without its own name, which could not be given another value.
      text.remove(id.start, id.end);
      text.appendRight(start, `${kind} ${id.name}=(`).appendLeft(end, ');');
      if (start !== head) text.move(start, end, head);
    }
  }

  new Visitor({
    Program: ({ body }) => hoist(body, headOf(body, 0), 'var'),
    MethodDefinition: ({ value }) => void isMethod.add(value),
    Property: ({ value, kind, method }) => {
      if (method || kind !== 'init') isMethod.add(value);
    },
    FunctionDeclaration: ({ body }) => void isWholeBody.add(body),
    FunctionExpression: (node) => {
      isWholeBody.add(node.body);
      bracket(node);
    },
    ArrowFunctionExpression: (node) => {
      isWholeBody.add(node.body);
      bracket(node);
    },
    BlockStatement: (node) =>
      hoist(node.body, headOf(node.body, node.start + 1), isWholeBody.has(node) ? 'var' : 'let'),
  }).visit(program);
  return text.toString();
}

/** Behind what has to stand first: imports, and `'use strict'`. */
function headOf(statements: readonly Statement[], start: number): number {
  const first = statements.filter(
    (each) => each.type === 'ImportDeclaration' || ('directive' in each && each.directive !== null),
  );
  return Math.max(start, ...first.map(({ end }) => end));
}
