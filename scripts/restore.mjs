import './lib/checkNode.mjs';

const { runCommand } = await import('./lib/problem.mjs');
await runCommand(async () =>
	(await import('./lib/restoreCommand.mjs')).restoreCommand(process.argv.slice(2))
);
