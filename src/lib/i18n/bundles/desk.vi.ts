// One line per topic. Loaded with the desk's screens (inbox, board, administration).
export { default as admin } from '../messages/admin.vi';
export { default as adminErrors } from '../messages/adminErrors.vi';
export { default as scoreErrors } from '../messages/scoreErrors.vi';
export { default as devices } from '../messages/devices.vi';
export { default as inbox } from '../messages/inbox.vi';
export { default as board } from '../messages/board.vi';
export { default as campaigns } from '../messages/campaigns.vi';
export { default as rules } from '../messages/rules.vi';
export { default as campaignErrors } from '../messages/campaignErrors.vi';
export { default as meetingErrors } from '../messages/meetingErrors.vi';
export { default as screening } from '../messages/screening.vi';
export { default as screeningErrors } from '../messages/screeningErrors.vi';
export { default as meeting } from '../messages/meeting.vi';
export { default as meetingPaper } from '../messages/meetingPaper.vi';
export { default as award } from '../messages/award.vi';
