import { install } from './install.mjs';
import { runTool } from './run.mjs';
import { step } from './step.mjs';
import { testCommand } from './testCommand.mjs';

/** @type {readonly (readonly [what: string, tool: string, args: readonly string[]])[]} */
const CHECKS = [
	['format', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']],
	['lint', 'eslint/bin/eslint.js', ['--max-warnings=0', '.']],
	['imports', '../scripts/lint/checkImports.mjs', []],
	['types', 'svelte-check/bin/svelte-check', ['--fail-on-warnings', '--output', 'machine-verbose']],
	['types of the service worker', 'typescript/bin/tsc', ['-p', 'src/service-worker']],
	['types of the server code', 'typescript/bin/tsc', ['-p', 'pb_hooks']],
	['types of the scripts', 'typescript/bin/tsc', ['-p', 'scripts']],
	['types of the sample', 'typescript/bin/tsc', ['-p', 'scripts/sample']],
	['dead code', 'knip/bin/knip.js', ['--no-progress']]
];

/** `npm run verify`: format, lint, types, dead code, then the tests, whose line is the last. */
export async function verifyCommand() {
	await step('dependencies installed', install);
	await runTool('@sveltejs/kit/svelte-kit.js', ['sync']);
	const broken = [];
	for (const [what, tool, args] of CHECKS) {
		const { code, output } = await runTool(tool, args);
		console.log(`${code === 0 ? '✓' : '✗'} ${what}`);
		if (code === 0) continue;
		broken.push(what);
		console.log(output.trimEnd());
	}
	if (broken.length > 0) console.log(`✗ Not in order: ${broken.join(', ')} (see above). The tests follow.`);
	await testCommand();
	if (broken.length > 0) process.exitCode = 1;
}
