/** The sample's accounts (product §9): names, what they are, and how many. */
const ACCOUNTS = [
	['admin', 'quản trị', 'administrator'],
	['thuongtruc', 'thường trực Hội đồng', 'standing body'],
	['chutich', 'chủ tịch', 'chair'],
	['uyvien1 … uyvien5', 'thành viên Hội đồng', 'council members'],
	['sangkien1 … sangkien3', 'Hội đồng sáng kiến', 'initiative council'],
	['khoi1 … khoi3', 'trưởng khối', 'unit heads'],
	['motcua1 … motcua4', 'bộ phận Một cửa', 'one-stop staff'],
	['kp1 … kp6', 'trưởng khu phố', 'neighbourhood heads'],
	['truyenthanh', 'truyền thanh', 'communications']
];

/** @returns {string} the table that the demo prints */
export function accountsTable() {
	const rows = ACCOUNTS.map(
		([name = '', role = '', english = '']) => `  ${name.padEnd(23)}${role.padEnd(24)}${english}`
	);
	return [...rows, '  password of all: tienthanh2023'].join('\n');
}
