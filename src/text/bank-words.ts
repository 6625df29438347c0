import type { Bank } from '../core/course/bank.ts';
import type { BankWords } from '../core/course/bank-field.ts';
import { hour } from './rules.ts';

/** The bank's own values as a sheet prints them. */
export const bankWords = ({ name, hotline, supervisorLine, paymentChannels, contact, helpLine }: Bank): BankWords => ({
  name,
  hotline,
  supervisorLine,
  paymentChannels: paymentChannels.join('、'),
  hours: `${hour(contact.from)} 至 ${hour(contact.to)}`,
  maxCallsPerDay: String(contact.maxCallsPerDay),
  helpLine: `${helpLine.name} ${helpLine.number}`,
});
