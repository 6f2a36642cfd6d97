import './lib/checkNode.mjs';

const { runCommand } = await import('./lib/problem.mjs');
await runCommand(async () => (await import('./lib/papersCommand.mjs')).papersCommand(process.argv.slice(2)));
