import type { Stop } from "../lib/errors";
import { inBoth } from "../lib/lang";

interface Page {
  readonly title: string;
  readonly what: string;
  readonly next: string;
}

const ja: Record<Stop, Page> = {
  signIn: {
    title: "サインインが必要です",
    what: "サインインしていないか、一定時間操作がなかったため、サインインの有効期限が切れました。",
    next: "サインインしてから、もう一度お試しください。",
  },
  notAllowed: {
    title: "この操作はできません",
    what: "この操作を行う役割が、あなたのアカウントに付与されていません。",
    next: "必要な場合は、事務局又は利用者管理の担当者にお知らせください。",
  },
  foreign: {
    title: "送信元を確認できませんでした",
    what: "この送信が連携の画面から行われたことを確認できなかったため、受け付けませんでした。",
    next: "連携の画面を開き直し、もう一度操作してください。",
  },
  notFound: {
    title: "ページが見つかりません",
    what: "アドレスが正しくないか、公表が終わったか、閲覧する権限がありません。",
    next: "アドレスを確かめるか、ホームからお探しください。",
  },
  stale: {
    title: "ほかの人が先に変更しました",
    what: "画面を開いてから送信するまでの間に、ほかの人が同じものを変更しました。上書きを避けるため、今回の送信は保存していません。",
    next: "下の「最新の内容と見比べる」を押すと、入力した内容を残したまま、最新の内容を確かめられます。",
  },
  tooLarge: {
    title: "送信できる大きさを超えています",
    what: "一度に送信できる大きさ（１MB）を超えているため、受け付けませんでした。",
    next: "内容を短くするか、分けて送信してください。",
  },
  tooMany: {
    title: "しばらくお待ちください",
    what: "サインインの失敗が続いたため、一時的に受付を止めています。",
    next: "15分ほど待ってから、もう一度お試しください。お急ぎの場合は利用者管理の担当者にお知らせください。",
  },
  failed: {
    title: "処理を完了できませんでした",
    what: "システムの内部で問題が起きました。入力した内容は保存されていません。",
    next: "少し待ってから、もう一度お試しください。続く場合は、下の照会番号を添えて事務局にお知らせください。",
  },
};

const en: typeof ja = {
  signIn: {
    title: "Sign in to continue",
    what: "You are not signed in, or you were signed out because nothing happened for a while.",
    next: "Sign in, then try again.",
  },
  notAllowed: {
    title: "You cannot do this",
    what: "Your account does not hold a role that allows it.",
    next: "If you need it, ask the secretariat or an administrator.",
  },
  foreign: {
    title: "We could not tell where this came from",
    what: "We could not confirm that this was sent from a page of Renkei, so it was not accepted.",
    next: "Open the page again and repeat what you did.",
  },
  notFound: {
    title: "Page not found",
    what: "The address is wrong, the page is no longer published, or you may not see it.",
    next: "Check the address, or start from the home page.",
  },
  stale: {
    title: "Somebody else changed this first",
    what: "Between your opening the page and sending it, somebody else changed the same thing. Nothing was saved, so that nothing is overwritten.",
    next: "“Compare with the latest” shows the latest text beside what you typed.",
  },
  tooLarge: {
    title: "This is too large",
    what: "What you sent is larger than 1 MB, so it was not accepted.",
    next: "Shorten it or send it in parts.",
  },
  tooMany: {
    title: "Please wait a little",
    what: "Sign-in is paused because it failed several times.",
    next: "Try again in about 15 minutes. If it is urgent, ask an administrator.",
  },
  failed: {
    title: "This could not be completed",
    what: "Something went wrong inside the system. What you typed was not saved.",
    next: "Wait a moment and try again. If it goes on, tell the secretariat the reference number below.",
  },
};

/** What happened, why, and what to do next, for everything that stops a request. */
export const stops = inBoth({ ja, en });

export const stopActions = inBoth({
  ja: {
    home: "ホームへ戻る",
    desk: "私の仕事へ戻る",
    signIn: "サインインする（新しいタブで開きます）",
    compare: "最新の内容と見比べる",
    resend: "もう一度送信する",
    typed: "入力した内容",
    reference: "照会番号",
    refusedTitle: "受け付けられませんでした",
    back: "ブラウザーの「戻る」で前の画面に戻り、最新の状態を確かめてください。",
    ledBack:
      "開いたアドレスは送信専用のため、もとのページへ戻りました。直前の送信が済んでいるかどうかを確かめてください。",
  },
  en: {
    home: "Go to the home page",
    desk: "Go to my work",
    signIn: "Sign in (opens a new tab)",
    compare: "Compare with the latest",
    resend: "Send again",
    typed: "What you typed",
    reference: "Reference",
    refusedTitle: "This was not accepted",
    back: "Go back in your browser and look at the latest state first.",
    ledBack:
      "That address only takes forms, so you were brought back to its page. Check whether what you sent was saved.",
  },
});
