/** The addresses of what a meeting has on paper, where `meeting` is that of its page. */
export const papersOf = (meeting: (id: string) => string) => {
  const minutes = (id: string) => `${meeting(id)}/minutes`;
  const remark = (id: string, remarkId: string) => `${minutes(id)}/remarks/${remarkId}`;
  return {
    // Minutes
    minutes,
    minutesDraft: (id: string, remarkId = "") =>
      `${minutes(id)}/draft${remarkId ? `#remark-${remarkId}` : ""}`,
    minutesSkeleton: (id: string, part = "") =>
      `${minutes(id)}/skeleton${part ? `?part=${part}` : ""}`,
    minutesPaste: (id: string) => `${minutes(id)}/paste`,
    minutesPasteStep: (id: string, step: string) => `${minutes(id)}/paste/${step}`,
    minutesPreview: (id: string) => `${minutes(id)}/preview`,
    minutesVersion: (id: string, level: string) => `${minutes(id)}/versions/${level}`,
    newRemark: (id: string, where = "") => `${minutes(id)}/remarks/new${where}`,
    remark,
    remarkStep: (id: string, remarkId: string, step: string) => `${remark(id, remarkId)}/${step}`,
    minutesStep: (id: string, step: string) => `${minutes(id)}/${step}`,
    minutesBoard: (id: string, state = "") =>
      `${minutes(id)}/board${state ? `?state=${state}` : ""}`,
    minutesConfirm: (id: string, seatId = "") =>
      `${minutes(id)}/confirm${seatId ? `?seat=${seatId}` : ""}`,
    confirmationDue: (id: string, seatId: string) => `${minutes(id)}/seats/${seatId}/due`,
    correction: (id: string, correctionId: string) => `${minutes(id)}/corrections/${correctionId}`,
    withdrawCorrection: (id: string, correctionId: string) =>
      `${minutes(id)}/corrections/${correctionId}/withdraw`,
    liftRedaction: (id: string, redactionId: string) =>
      `${minutes(id)}/redactions/${redactionId}/lift`,

    // What the public reads
    prepareDocument: (id: string, document: string) => `${meeting(id)}/${document}/publish`,

    // 持ち回り
    circulation: (id: string) => `${meeting(id)}/circulation`,
    circulationStep: (id: string, step: string) => `${meeting(id)}/circulation/${step}`,
    circulationReply: (id: string, seatId: string) =>
      `${meeting(id)}/circulation/replies/${seatId}`,
    circulationDue: (id: string, seatId: string) =>
      `${meeting(id)}/circulation/seats/${seatId}/extend`,
  };
};
