import type { Seat } from "../../model/seats";
import { type KnownSpeaker, speakerLabels } from "../../model/transcript/labels";
import type { Why } from "../../model/transcript/line";
import type { Block, Transcript } from "../../model/transcript";

/** The most that can be pasted at once, in characters. */
export const longestPaste = 200_000;

/** Everybody who may have spoken that day; whoever was not there is understood, and reported. */
export const knownSpeakers = (seats: ReadonlyMap<string, Seat>): KnownSpeaker[] =>
  [...seats.values()].flatMap((seat): KnownSpeaker[] => {
    const { seatId, ministryShort, holder, proxyTitle, proxyName, came } = seat;
    const office = {
      post: seat.post.ja,
      ministry: seat.ministry.ja,
      ministryShort,
      isChair: seat.role === "chair",
    };
    const own: KnownSpeaker = {
      ref: `seat:${seatId}`,
      labels: speakerLabels({ ...office, name: holder }),
      absent: came === "absent" || came === "proxy",
    };
    if (came !== "proxy") return [own];
    const labels = speakerLabels({ ...office, name: proxyName, proxyTitle });
    return [own, { ref: `proxy:${seatId}`, labels }];
  });

/** How a speaker who was not understood may be taken, beside any of the council. */
export const fallbacks = ["guest", "narration"] as const;

/** Blocks of which the speaker is unclear in the same way: one answer holds for all. */
export interface Unclear {
  /** As the text names the speaker; empty where it names none. */
  readonly label: string;
  readonly why: Why;
  /** The lines on which they begin. */
  readonly lines: readonly number[];
  /** The text of the first. */
  readonly sample: string;
  /** Whom it may mean; where it is somebody absent, them. */
  readonly candidates: readonly string[];
}

/** What stands for blocks that are unclear alike. */
const keyOf = (why: Why, label: string) => `${why} ${label}`;

/** The doubts by the line on which their block begins. */
const doubtsOf = ({ notUnderstood }: Transcript) =>
  new Map(notUnderstood.map((doubt) => [doubt.line, doubt]));

/** What a person has to answer, in the order of the text. */
export function unclearIn(transcript: Transcript): Unclear[] {
  const doubts = doubtsOf(transcript);
  const groups = new Map<string, Unclear & { lines: number[] }>();
  for (const { line, speakerTyped, speaker, text } of transcript.blocks) {
    const doubt = doubts.get(line);
    if (!doubt) continue;
    const { why } = doubt;
    const key = keyOf(why, speakerTyped);
    const there = groups.get(key);
    if (there) there.lines.push(line);
    else {
      const candidates = speaker === null ? doubt.candidates : [speaker];
      groups.set(key, { label: speakerTyped, why, lines: [line], sample: text, candidates });
    }
  }
  return [...groups.values()];
}

/** What is proposed where a speaker is unclear; empty where a person must say. */
export const proposalFor = ({ why }: Unclear): string => {
  if (why === "unknownSpeaker") return "guest";
  return why === "noSpeaker" ? "narration" : "";
};

/** The answer that holds for a block: as it is understood, or as a person said. */
export function answersFor(
  transcript: Transcript,
  unclear: readonly Unclear[],
  answers: readonly string[],
): (block: Block) => string {
  const doubts = doubtsOf(transcript);
  const byKey = new Map(
    unclear.map(({ why, label }, index) => [keyOf(why, label), answers[index] ?? ""]),
  );
  return (block) => {
    const doubt = doubts.get(block.line);
    const answer = doubt ? byKey.get(keyOf(doubt.why, block.speakerTyped)) : undefined;
    return answer ?? block.speaker ?? "narration";
  };
}
