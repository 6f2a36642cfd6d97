// `pocketbase reset-password NAME`: called by `npm run admin -- reset NAME`.
$app.rootCmd.addCommand(
	new Command({
		use: 'reset-password',
		short: 'Gives an account a new one-time password',
		run: (cmd, args) => require(`${__hooks}/built/server.js`).resetOnConsole($app, args[0])
	})
);
