import { inBoth } from "../lang";
import { numeral } from "../numeral";

const english = (count: number) => `${count} working ${count === 1 ? "day" : "days"}`;

/** Sunday first, January first: as numbers count them. */
export const weekdays = inBoth<readonly string[]>({
  ja: ["日", "月", "火", "水", "木", "金", "土"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
});

export const months: readonly string[] = [
  ["January", "February", "March", "April", "May", "June"],
  ["July", "August", "September", "October", "November", "December"],
].flat();

export const saturday = { ja: "土曜日", en: "Saturday" };
export const sunday = { ja: "日曜日", en: "Sunday" };
export const yearEnd = { ja: "年末年始の休日", en: "Year-end and New Year closure" };

/** The English names of the holidays that the law has had since 1948. */
export const holidayNames: ReadonlyMap<string, string> = new Map([
  ["元日", "New Year's Day"],
  ["成人の日", "Coming of Age Day"],
  ["建国記念の日", "National Foundation Day"],
  ["天皇誕生日", "Emperor's Birthday"],
  ["春分の日", "Vernal Equinox Day"],
  ["昭和の日", "Showa Day"],
  ["憲法記念日", "Constitution Memorial Day"],
  ["みどりの日", "Greenery Day"],
  ["こどもの日", "Children's Day"],
  ["海の日", "Marine Day"],
  ["山の日", "Mountain Day"],
  ["敬老の日", "Respect for the Aged Day"],
  ["秋分の日", "Autumnal Equinox Day"],
  ["体育の日", "Health and Sports Day"],
  ["スポーツの日", "Sports Day"],
  ["文化の日", "Culture Day"],
  ["勤労感謝の日", "Labour Thanksgiving Day"],
  ["振替休日", "Substitute Holiday"],
  ["国民の休日", "Citizens' Holiday"],
  ["即位の日", "Enthronement Day"],
  ["即位礼正殿の儀", "Enthronement Ceremony"],
  ["昭和天皇の大喪の礼", "Funeral of Emperor Showa"],
  ["皇太子明仁親王の結婚の儀", "Wedding of Crown Prince Akihito"],
  ["皇太子徳仁親王の結婚の儀", "Wedding of Crown Prince Naruhito"],
]);

export const deadlines = inBoth({
  ja: {
    overdue: (count: number) => `締切超過（${numeral(count)}営業日）`,
    justOverdue: "締切超過",
    today: (time: string) => `本日${time}まで`,
    beforeWorkingDay: (day: string, time: string) => `${day}${time}まで（休日）`,
    left: (count: number) => `あと${numeral(count)}営業日`,
  },
  en: {
    overdue: (count: number) => `${english(count)} overdue`,
    justOverdue: "Overdue",
    today: (time: string) => `Due today at ${time}`,
    beforeWorkingDay: (day: string, time: string) => `Due ${day} at ${time} (not a working day)`,
    left: (count: number) => `${english(count)} left`,
  },
});
