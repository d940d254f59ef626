/** What a meeting is called and what it can be: the words that other slices share. */
export { meetingNamed, meetingTitle, stateName, vocabulary } from "../meetings/words";
