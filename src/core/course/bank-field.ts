import { z } from 'zod';

/** What of `bank.yaml` a sheet may print: `<Bank field="hotline" />` in its body, `{hotline}` in a message. */
export const BANK_FIELDS = [
  'name',
  'hotline',
  'supervisorLine',
  'paymentChannels',
  /** The hours of contact as one phrase. */
  'hours',
  'maxCallsPerDay',
  /** Name and number. */
  'helpLine',
] as const;

/** The name of a field, as an author writes it. */
export const bankFieldSchema = z.enum(BANK_FIELDS);
export type BankField = z.infer<typeof bankFieldSchema>;

/** A value for each field, worded by the text layer. */
export type BankWords = Readonly<Record<BankField, string>>;

/** A text with the bank's own words in place of `{field}`; unknown slots stay, and the content check reports them. */
export const fillBankSlots = (text: string, words: BankWords): string =>
  text.replace(/\{(\w+)\}/g, (slot, field: string) => {
    const known = bankFieldSchema.safeParse(field);
    return known.success ? words[known.data] : slot;
  });

/** What MDX would take for markup, set so that it is read as written. */
const escaped = (words: string): string => words.replace(/[\\<{}`*_[\]]/g, '\\$&');

/** A body of MDX with the bank's own words in place of its `<Bank>` tags, for reading it as text. */
export const fillBankTags = (body: string, words: BankWords): string =>
  body.replace(/<Bank\s+field="(\w+)"\s*\/>/g, (tag, field: string) => {
    const known = bankFieldSchema.safeParse(field);
    return known.success ? escaped(words[known.data]) : tag;
  });
