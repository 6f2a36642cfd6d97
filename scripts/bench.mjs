import './lib/checkNode.mjs';

const { runCommand } = await import('./lib/problem.mjs');
await runCommand(async () => (await import('./lib/benchCommand.mjs')).benchCommand(process.argv.slice(2)));
