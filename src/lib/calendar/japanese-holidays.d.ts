declare module "japanese-holidays" {
  const holidays: {
    /** The national holidays of a year, substitute holidays among them, in order. */
    getHolidaysOf(year: number): { month: number; date: number; name: string }[];
  };
  export = holidays;
}
