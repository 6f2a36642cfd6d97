import './lib/checkNode.mjs';

const { runCommand } = await import('./lib/problem.mjs');
await runCommand(async () => (await import('./lib/demoCommand.mjs')).demoCommand(process.argv.slice(2)));
