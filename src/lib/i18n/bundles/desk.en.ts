// One line per topic. Loaded with the desk's screens (inbox, board, administration).
export { default as admin } from '../messages/admin.en';
export { default as adminErrors } from '../messages/adminErrors.en';
export { default as scoreErrors } from '../messages/scoreErrors.en';
export { default as devices } from '../messages/devices.en';
export { default as inbox } from '../messages/inbox.en';
export { default as board } from '../messages/board.en';
export { default as campaigns } from '../messages/campaigns.en';
export { default as rules } from '../messages/rules.en';
export { default as campaignErrors } from '../messages/campaignErrors.en';
export { default as meetingErrors } from '../messages/meetingErrors.en';
export { default as screening } from '../messages/screening.en';
export { default as screeningErrors } from '../messages/screeningErrors.en';
export { default as meeting } from '../messages/meeting.en';
export { default as meetingPaper } from '../messages/meetingPaper.en';
export { default as award } from '../messages/award.en';
