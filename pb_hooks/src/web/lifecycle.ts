import { forgetOldTries } from '../accounts/signInLimits';
import { cutEndedStreams } from './cutStreams';
import { trySweep } from '../sync';
import { isSample } from './sample';
import { keepDurable } from './durability';

/** As soon as the database is open. */
export function beforeServing(app: pb.App): void {
	keepDurable(app);
	// The console opens the database too, beside a server that may be at work.
	if ($os.args.includes('serve')) trySweep(app);
	// The start script reads this line, and prints the address where the first administrator is made.
	if ($os.getenv('SETUP_TOKEN_HASH') !== '' && isEmpty(app)) console.log('needs-setup');
	if ($os.getenv('MAINTENANCE_DASHBOARD') === '1')
		app.logger().warn('maintenance', 'dashboard', 'open on loopback');
}

export function everyMinute(app: pb.App): void {
	keepDurable(app);
	// The console ends sessions in a process of its own.
	cutEndedStreams(app);
	trySweep(app);
	// A sample's clock is moved by its requests: by the machine's, tries of another year would all be old.
	if (!isSample(app)) forgetOldTries(app.store(), Date.now());
}

function isEmpty(app: pb.App): boolean {
	try {
		return app.countRecords('users') === 0;
	} catch {
		// The very first start: the migrations have not run yet.
		return true;
	}
}
