import './lib/checkNode.mjs';

const { runCommand } = await import('./lib/problem.mjs');
await runCommand(async () => (await import('./lib/backupCommand.mjs')).backupCommand(process.argv.slice(2)));
