/** The addresses of a meeting's handouts, where `meeting` is that of its page, beneath `base` of the language. */
export const handoutsOf = (base: string, meeting: (id: string) => string) => {
  const handouts = (id: string) => `${meeting(id)}/handouts`;
  const handout = (id: string, handoutId: string) => `${handouts(id)}/${handoutId}`;
  return {
    handouts,
    newHandout: (id: string) => `${handouts(id)}/new`,
    askHandouts: (id: string) => `${handouts(id)}/ask`,
    offerHandout: (id: string) => `${handouts(id)}/offer`,
    handoutNumbers: (id: string, query = "") => `${handouts(id)}/numbers${query}`,
    handoutsPrint: (id: string) => `${handouts(id)}/print`,
    packetFile: (id: string) => `${handouts(id)}/packet.zip`,
    freezeHandouts: (id: string) => `${handouts(id)}/freeze`,
    unfreezeHandouts: (id: string) => `${handouts(id)}/unfreeze`,
    handout,
    handoutStep: (id: string, handoutId: string, step: string) =>
      `${handout(id, handoutId)}/${step}`,
    handoutFile: (id: string, handoutId: string, version: number) =>
      `${handout(id, handoutId)}/files/${version}`,
    handoutById: (handoutId: string) => `${base}/desk/handouts/${handoutId}`,
    deskVerify: () => `${base}/desk/verify`,
  };
};
