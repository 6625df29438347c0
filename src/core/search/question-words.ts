/**
 * Words that make a question of a query and stand in no answer: 几点能打电话 is answered where 几点 and 打电话 stand.
 * Longer ones first. 能 and 要 are words of their own only beside certain characters (不可能, 能力, 要求 are not touched).
 */
const questionWords = new RegExp(
  [
    '能不能|可不可以|是不是|会不会|要不要|有没有|行不行|好不好|算不算|用不用',
    '怎么办|怎么样|怎么|怎样|如何|为什么|为啥|什么叫|什么是|什么|请问|可以|可否|能否|是否|还能|还可以',
    '(?:行|好|对|成)?吗|呢|吧|谁|(?<=^|[^什怎那这多])么',
    '(?<![可功智性技才效职本])能(?![力够量源干耐])',
    '要(?=[几多存先])',
  ].join('|'),
  'gu',
);

/** 换个号 is 换号; 几个, 一个, 个人 stay. */
const looseMeasure = /(?<=\p{Script=Han})(?<![几一二三四五六七八九十两半每这那哪各整百千万])个(?![人月体别性])/gu;

/** The words of a folded query that count, set apart by spaces; '' where none is left. */
export const withoutQuestionWords = (folded: string): string =>
  folded.replace(questionWords, ' ').replace(looseMeasure, '').replace(/\s+/g, ' ').trim();
