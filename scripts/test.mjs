import './lib/checkNode.mjs';

const { runCommand } = await import('./lib/problem.mjs');
await runCommand(async () =>
	(await import('./lib/testCommand.mjs')).testCommand(process.argv.includes('--long'))
);
