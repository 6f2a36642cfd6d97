// The papers of a ward are Vietnamese, whatever language the screen speaks.
export { default } from './meetingPaper.vi';
