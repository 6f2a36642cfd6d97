const REGISTERS = /^(on[A-Z]\w*|routerAdd|routerUse|cronAdd|Middleware)$/;

/**
 * ESLint rule for `*.pb.js`: a handler may name nothing of its file, because PocketBase turns it into text and
 * runs it in another engine.
 * @type {import('eslint').Rule.RuleModule}
 */
export const isolatedHandlers = {
	meta: {
		type: 'problem',
		messages: { outside: '“{{name}}” does not exist where this handler runs.' },
		schema: []
	},
	create(context) {
		/** @param {import('eslint').Rule.Node} handler */
		const check = (handler) => {
			const scope = context.sourceCode.scopeManager.acquire(handler);
			for (const { identifier, resolved } of scope?.through ?? []) {
				if (!resolved || resolved.defs.length === 0) continue;
				context.report({ node: identifier, messageId: 'outside', data: { name: resolved.name } });
			}
		};
		/** @param {any} call an ESTree `CallExpression` or `NewExpression` */
		const visit = (call) => {
			if (call.callee.type !== 'Identifier' || !REGISTERS.test(call.callee.name)) return;
			for (const argument of call.arguments) {
				if (argument.type === 'ArrowFunctionExpression' || argument.type === 'FunctionExpression')
					check(argument);
			}
		};
		return { CallExpression: visit, NewExpression: visit };
	}
};
