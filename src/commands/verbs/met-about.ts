import type { AskedMeeting } from '../../actions/meetings/asked-meeting.ts';

/** The meeting a line names: one that was to come, or whom it was with and what about. */
export type MetAbout = AskedMeeting['meeting'];
