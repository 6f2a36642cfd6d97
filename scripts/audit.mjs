import './lib/checkNode.mjs';

const { runCommand } = await import('./lib/problem.mjs');
await runCommand(async () => (await import('./lib/auditCommand.mjs')).auditCommand(process.argv.slice(2)));
