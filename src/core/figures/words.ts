/** Words in the drawings that are not in the data; from the text layer. */
export interface FigureWords {
  /** Under a chart with hollow points. */
  readonly derived: string;
  /** In a bar of less than a whole period. */
  readonly partial: string;
  readonly yearEnd: string;
  /** Title of the outline around a bar. */
  readonly all: (value: string) => string;
  readonly tenThousand: string;
  readonly change: string;
  readonly balance: (value: string) => string;
  readonly ratio: (value: string) => string;
  readonly days: (from: string, to: string) => string;
  readonly offer: string;
  readonly notYet: string;
  readonly stop: string;
  readonly exit: string;
  readonly exits: string;
  readonly pause: (days: string) => string;
  readonly carry: string;
  readonly leave: string;
  readonly debt: (value: string) => string;
  readonly unverified: string;
  readonly may: string;
  readonly mayNot: string;
  readonly clock: (time: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly counted: (rule: string, count: string, per: string) => string;
  /** What the count is counted by, and whether it is the most or the least. */
  readonly per: (rule: string, per: string) => string;
  readonly compare: string;
  readonly dayCount: (days: string) => string;
  readonly noDays: string;
  readonly fee: (value: string) => string;
  readonly noFee: string;
  readonly feeHead: string;
  readonly daysHead: string;
  readonly needs: (value: string) => string;
}
