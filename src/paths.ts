import type { Lang } from "./lib/lang";

/** Every address of the house. Japanese pages stand at `/x`, the same page in English at `/en/x`. */
const under = (base: string) => {
  const meeting = (id: string) => `${base}/desk/meetings/${id}`;
  const item = (id: string, itemId: string) => `${meeting(id)}/items/${itemId}`;
  const draft = (id: string) => `${base}/desk/publications/${id}`;
  const account = (id: string) => `${base}/desk/accounts/${id}`;
  return {
    // The public site
    home: () => `${base}/`,
    meetings: (after?: { readonly day: string; readonly id: string }) =>
      `${base}/meetings${after ? `?day=${after.day}&id=${after.id}` : ""}`,
    publicMeeting: (code: string) => `${base}/meetings/${code}`,
    publicRevision: (code: string, revision: number) =>
      `${base}/meetings/${code}/revisions/${revision}`,
    roster: (asof?: string) => `${base}/roster${asof ? `?asof=${asof}` : ""}`,
    rosterCsv: (asof: string) => `${base}/roster.csv?asof=${asof}`,
    charter: () => `${base}/charter`,
    about: () => `${base}/about`,

    // Accounts
    signIn: (next?: string) => `${base}/sign-in${next ? `?next=${encodeURIComponent(next)}` : ""}`,
    signOut: () => `${base}/sign-out`,
    invitation: (token: string) => `${base}/invitation/${token}`,
    myAccount: () => `${base}/desk/account`,
    myPassword: () => `${base}/desk/account/password`,
    mySessions: () => `${base}/desk/account/sessions`,
    accounts: () => `${base}/desk/accounts`,
    newInvitation: () => `${base}/desk/accounts/invite`,
    account,
    accountState: (id: string) => `${account(id)}/state`,
    grants: (id: string) => `${account(id)}/grants`,
    endGrant: (id: string, grantId: string) => `${account(id)}/grants/${grantId}/end`,
    clearThrottle: (id: string) => `${account(id)}/unlock`,

    // The desk
    desk: () => `${base}/desk`,
    notifications: () => `${base}/desk/notifications`,
    notificationsRead: () => `${base}/desk/notifications/read`,
    deskRecord: (query = "") => `${base}/desk/record${query}`,

    // Roster
    deskRoster: (asof?: string) => `${base}/desk/roster${asof ? `?asof=${asof}` : ""}`,
    deskRosterCsv: (asof: string) => `${base}/desk/roster.csv?asof=${asof}`,
    organizations: () => `${base}/desk/roster/organizations`,
    newOrganization: () => `${base}/desk/roster/organizations/new`,
    organization: (id: string) => `${base}/desk/roster/organizations/${id}`,
    organizationEdit: (id: string) => `${base}/desk/roster/organizations/${id}/edit`,
    organizationEnd: (id: string) => `${base}/desk/roster/organizations/${id}/end`,
    newPost: (organizationId = "") =>
      `${base}/desk/roster/posts/new${organizationId ? `?organization=${organizationId}` : ""}`,
    post: (id: string) => `${base}/desk/roster/posts/${id}`,
    postEdit: (id: string) => `${base}/desk/roster/posts/${id}/edit`,
    postEnd: (id: string) => `${base}/desk/roster/posts/${id}/end`,
    people: (query = "") => `${base}/desk/roster/people${query}`,
    newPerson: () => `${base}/desk/roster/people/new`,
    person: (id: string) => `${base}/desk/roster/people/${id}`,
    personEdit: (id: string) => `${base}/desk/roster/people/${id}/edit`,
    assignment: (id: string) => `${base}/desk/roster/assignments/${id}`,
    transfers: (query = "") => `${base}/desk/roster/transfers${query}`,
    seats: () => `${base}/desk/roster/seats`,
    newSeat: () => `${base}/desk/roster/seats/new`,
    seat: (id: string) => `${base}/desk/roster/seats/${id}`,
    seatEnd: (id: string) => `${base}/desk/roster/seats/${id}/end`,
    seatChair: (id: string) => `${base}/desk/roster/seats/${id}/chair`,
    deskCharter: () => `${base}/desk/charter`,
    newCharter: () => `${base}/desk/charter/new`,
    charterVersion: (id: string) => `${base}/desk/charter/versions/${id}`,
    charterEdit: (id: string) => `${base}/desk/charter/versions/${id}/edit`,

    // Meetings
    deskMeetings: (query = "") => `${base}/desk/meetings${query}`,
    newMeeting: (from = "") => `${base}/desk/meetings/new${from ? `?from=${from}` : ""}`,
    meeting,
    meetingEdit: (id: string) => `${meeting(id)}/edit`,
    meetingStep: (id: string, step: string) => `${meeting(id)}/${step}`,
    agenda: (id: string) => `${meeting(id)}/agenda`,
    agendaOrder: (id: string) => `${meeting(id)}/agenda/order`,
    agendaMove: (id: string, itemId: string) => `${item(id, itemId)}/move`,
    agendaPrint: (id: string) => `${meeting(id)}/agenda/print`,
    newItem: (id: string) => `${meeting(id)}/items/new`,
    item,
    itemStep: (id: string, itemId: string, step: string) => `${item(id, itemId)}/${step}`,
    propose: (id: string) => `${meeting(id)}/proposals/new`,
    backlog: () => `${base}/desk/backlog`,
    newBacklogItem: () => `${base}/desk/backlog/new`,
    proposeForLater: () => `${base}/desk/backlog/propose`,
    backlogItem: (itemId: string) => `${base}/desk/backlog/${itemId}`,
    backlogStep: (itemId: string, step: string) => `${base}/desk/backlog/${itemId}/${step}`,
    attendance: (id: string) => `${meeting(id)}/attendance`,
    reply: (id: string, seatId: string) => `${meeting(id)}/attendance/${seatId}/reply`,
    presence: (id: string, seatId: string) => `${meeting(id)}/attendance/${seatId}`,

    // Publishing
    deskPublications: (older?: { readonly at: string; readonly id: string }) =>
      `${base}/desk/publications${older ? `?at=${older.at}&id=${older.id}` : ""}`,
    prepareAgenda: (meetingId: string) => `${meeting(meetingId)}/publish`,
    prepareRoster: () => `${base}/desk/roster/publish`,
    prepareCharter: () => `${base}/desk/charter/publish`,
    draft,
    draftStep: (id: string, step: string) => `${draft(id)}/${step}`,
    withdraw: (kind: string, subjectId: string) =>
      `${base}/desk/publications/${kind}/${subjectId}/withdraw`,
  };
};

export type Paths = ReturnType<typeof under>;

export const paths: Record<Lang, Paths> = { ja: under(""), en: under("/en") };

/** The same page in the given language; `path` is without the language, as in `Page`. */
export const inLanguage = (path: string, lang: Lang): string =>
  lang === "ja" ? path : path === "/" ? "/en/" : `/en${path}`;
