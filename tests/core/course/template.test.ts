import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANK_FIELDS, fillBankSlots, fillBankTags, type BankWords } from '../../../src/core/course/bank-field.ts';
import {
  characters,
  noteSources,
  placeholderParts,
  placeholdersIn,
  templateSchema,
  withExamples,
} from '../../../src/core/course/template.ts';

const words: BankWords = {
  name: '甲银行',
  hotline: '电话一',
  supervisorLine: '内线二',
  paymentChannels: '柜台',
  hours: '9:00 至 20:00',
  maxCallsPerDay: '2',
  helpLine: '热线 3',
};

const note = { says: '写明姓名。', sources: ['card-measures#69'], checked: 'first-hand' };
const sheet = {
  title: '单',
  order: 1,
  for: '用处',
  when: '时候',
  by: '坐席',
  pages: 1,
  reader: 'staff',
  must: [note],
  mustNot: [{ ...note, sources: ['civil-code#1033', 'card-measures'] }],
};

describe('the schema of a sheet', () => {
  it('takes a sheet without messages, and its own-definition and strict marks are off unless written', () => {
    const parsed = templateSchema.parse(sheet);
    expect(parsed.ownDefinition).toBe(false);
    expect(parsed.must[0]?.strict).toBe(false);
    expect(noteSources(parsed)).toEqual(['card-measures#69', 'civil-code#1033', 'card-measures']);
  });

  it.each([
    ['no legal note', { must: [] }],
    ['a note without a source', { must: [{ ...note, sources: [] }] }],
    ['what is only remembered', { mustNot: [{ ...note, checked: 'memory' }] }],
    ['a reader nobody knows', { reader: 'neighbour' }],
    ['a misspelt key', { titel: '单' }],
    ['no page', { pages: 0 }],
  ])('refuses %s', (_name, change) => {
    expect(templateSchema.safeParse({ ...sheet, ...change }).success).toBe(false);
  });
});

describe('the words of the bank', () => {
  it.each(BANK_FIELDS)('%s goes into a slot and into a tag', (field) => {
    expect(fillBankSlots(`前{${field}}后`, words)).toBe(`前${words[field]}后`);
    expect(fillBankTags(`前<Bank field="${field}" />后`, words)).toBe(`前${words[field]}后`);
  });

  it('go in as they are: no slot and no pattern of a replacement is looked for in them', () => {
    const odd = { ...words, name: '{hotline}', hotline: "$& $$ $' <b>" };
    expect(fillBankSlots('{name}：{hotline}', odd)).toBe("{hotline}：$& $$ $' <b>");
  });

  it('leaves what it does not know', () => {
    expect(fillBankSlots('{fax}', words)).toBe('{fax}');
    expect(fillBankTags('<Bank field="fax" />', words)).toBe('<Bank field="fax" />');
  });
});

describe('placeholders of a message', () => {
  it('are named once, in order', () => {
    expect(placeholdersIn('〔称呼〕，〔日期〕前，〔称呼〕')).toEqual(['称呼', '日期']);
  });

  it('are filled with examples; one without an example stays to be seen', () => {
    expect(withExamples('〔称呼〕还差〔差额〕', { 称呼: '韩女士' })).toBe('韩女士还差〔差额〕');
  });

  it('an inherited name is no example', () => {
    expect(withExamples('〔toString〕', {})).toBe('〔toString〕');
  });

  it('cutting loses nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          placeholderParts(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('a character outside the first plane counts once', () => {
    expect(characters('𠮷野家')).toBe(3);
  });
});
