// Commands on the server's own console: `npm run admin`, `backup` and `audit` call them; the server may run meanwhile.
$app.rootCmd.addCommand(
	new Command({
		use: 'reset-password',
		short: 'Gives an account a new one-time password',
		run: (cmd, args) => require(`${__hooks}/built/console.js`).resetOnConsole($app, args[0])
	})
);
$app.rootCmd.addCommand(
	new Command({
		use: 'snapshot',
		short: 'Writes a copy of the database as it is at one moment, and lists the files that it names',
		run: (cmd, args) => require(`${__hooks}/built/console.js`).snapshot($app, args[0])
	})
);
$app.rootCmd.addCommand(
	new Command({
		use: 'audit-log',
		short: 'Verifies the chain of changes and compares every record with it',
		run: (cmd, args) => require(`${__hooks}/built/console.js`).audit($app, args)
	})
);
$app.rootCmd.addCommand(
	new Command({
		use: 'erasures',
		short: 'Tells the erasures by decision after a place of the log',
		run: (cmd, args) => require(`${__hooks}/built/console.js`).erasuresAfter($app, args[0], args[1])
	})
);
