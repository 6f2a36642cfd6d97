import { forgetOldTries } from '../accounts/signInLimits';
import { keepDurable } from './durability';

/** As soon as the database is open. */
export function beforeServing(app: pb.App): void {
	keepDurable(app);
	if ($os.getenv('MAINTENANCE_DASHBOARD') === '1') app.logger().warn('maintenance', 'dashboard', 'open on loopback');
}

export function everyMinute(app: pb.App): void {
	keepDurable(app);
	forgetOldTries(app.store(), Date.now());
}
