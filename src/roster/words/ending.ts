import { inBoth } from "../../lib/lang";

/** The words of the pages that end something. */
export const words = inBoth({
  ja: {
    title: "廃止・終了を記録する",
    lead: "消すのではなく、この日から無くなることを記録します。それより前の日の名簿は変わりません。",
    day: "終了日",
    dayHint: "この日から無くなります。",
    dayHintEnded: "この日から無くなります。空欄にすると、終了の記録を取り消します。",
    successorHint: "名称の変更や改組の場合は、先に登録した後継を選んでください。",
    end: "終了を記録する",
    change: "終了の記録を改める",
    ended: "終了",
    endsOn: "終了予定",
    consequences: "終了すると、次のようになります",
    carry: "席と在任者を、後継の官職に引き継ぐ",
    carryHint: "チェックしない場合、席と在任はこの日に終わります。",
    assignmentEnds: (name: string) =>
      `${name}さんの在任は、後継に引き継がない限り、終了日に終わります。`,
    seatEnds: "この官職の席は、後継に引き継がない限り、終了日に終わります。",
    nothing: "この官職には、席も在任者もありません。",
  },
  en: {
    title: "Record the end",
    lead: "Nothing is deleted: it ends on this day. The roster of earlier days stays as it is.",
    day: "End",
    dayHint: "It no longer exists from this day on.",
    dayHintEnded: "It no longer exists from this day on. Leave it empty to take the end back.",
    successorHint:
      "For a new name or a reorganisation, add the successor first and choose it here.",
    end: "Record the end",
    change: "Change the end",
    ended: "Ended",
    endsOn: "To end",
    consequences: "What follows",
    carry: "Hand the seat and the holder to the successor",
    carryHint: "Without this, the seat and the holder's term end on that day.",
    assignmentEnds: (name: string) =>
      `The term of ${name} ends on that day, unless the successor takes over.`,
    seatEnds: "The seat of this post ends on that day, unless the successor takes over.",
    nothing: "This post has neither a seat nor a holder.",
  },
});
