import type { BankWords } from './bank-field.ts';
import type { Bank } from './bank.ts';

/** A time of day as it is read: 08:00 becomes 8:00. */
export const hour = (time: string): string => time.replace(/^0(?=\d)/, '');

/** The bank's own values as a sheet prints them: lists and spans joined as Chinese joins them, else as written in `bank.yaml`. */
export const bankWords = ({ name, hotline, supervisorLine, paymentChannels, contact, helpLine }: Bank): BankWords => ({
  name,
  hotline,
  supervisorLine,
  paymentChannels: paymentChannels.join('、'),
  hours: `${hour(contact.from)} 至 ${hour(contact.to)}`,
  maxCallsPerDay: String(contact.maxCallsPerDay),
  helpLine: `${helpLine.name} ${helpLine.number}`,
});
