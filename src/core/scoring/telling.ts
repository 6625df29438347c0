import type { Slot } from './advice-moves.ts';
import { RIGHT } from './lexicon/gate-1.ts';
import { INNER } from './lexicon/common.ts';
import { fold } from './normalise.ts';
import { moneyIn } from './numbers.ts';
import { weigh } from './overlap.ts';
import { first, has, anyOf } from './reading.ts';
import type { Situation } from './verdict.ts';

const EMOTION = anyOf(INNER, '抖|哆嗦|咯噔|冒汗|发毛|发凉|空了|突突|吵醒|难看|丢不丢人');
const HARM =
  /坑|扣|骗|曝光|猴|耍|一遍|没人理|没人记|拍|砍|封了|塌|砸|趴|压|吹翻|裁|刷走|换[号人仨]|看见|听见|蹭|变卦|不认账|老赖|退货|搬走|亏|没结|没跟|拖|烧着|盯着|打到/;
const COUNT =
  /[0-9一二两三四五六七八九十百千万仨半][0-9一二两三四五六七八九十百千万仨多来]*(?:个|天|号|次|回|年|月|成|块|张|遍|通|路|小时|台|亩|户|层|口)/;
/** How often he is called: few characters of meaning, and yet the complaint itself. */
const OFTEN = /[三四五六七八九十两几]个电话/;
/** Not to be repeated: insults, curses, dares, and what is aimed at the scorer. */
const RUDE =
  /屁|滚|傻|他妈|骗子|放水|磨叽|嘎哈|狗|闹|试试|要不要|鬼|老子|笑煞|有意思吗|评分|满分|起诉|有完没完|丢不丢|停息|法律|条文|工号|拉黑|发网上|能不能|其实|有数|惦记|听明白|再来|再打|合伙|清清楚楚|算来算去|有限责任|明明白白/;
const ASKED = /什么|怎么|咋|凭啥|凭什么|为啥|吗$|谁|哪|多少|几号|行不|好不|是不是/;
/** Hopes and hearsay, which must not be mirrored as if they were so. */
const HEARSAY =
  /核销|清零|免|停息|挂账|打折|[三四五六七八]折|政策|国家|法务|律师|抖音|视频|群里|群主|新闻|网上|文件|不算事|没辙|没招|拿我|自动|翻倍|拆|彩票|告不了|不认|不还|躺平|关系|融资|公办|分红|一把|不急|急|等|百分|能成|办下来|人家|还款意愿|专业|本金/;

const KIN = '妈爸娘爹儿女婆公媳姐哥弟妹姑舅叔姨家老店爱朋';
const LEAD = new RegExp(
  `^(?:我跟(?:你|您)(?:们)?(?:讲|说)|(?:我)?告诉(?:你|您)|(?:你|您)看|我就|就是|反正|而且|再说|上回|(?:那|这)(?![边会半个么些次笔种嘴])|我们(?!那边)|你们|我(?![${KIN}们这那])|可是|可|但是|但|还|又|也|都|就|嗯|唉|哎|哟|现在|结果|所以|整天)+`,
);
const TRAIL = /[啊呢嘛吧呀哈咯呗哦嘞喽]+$/;
/** A run may start after these words, */
const AFTER = /(?<![就还首觉值懒获])[把被就还又才给跟让都](?![款钱清算是别])|(?:一个)?(?:礼拜|上午|星期)/g;
/** or with these. */
const FROM = /打到我|手心|手就|手都|心里|心就|脑子|差点|睡了|先拍|看我|一口一个|我(?=[心手脸眼脑怕])/g;
const BAD_START = /^(?:一个把|[了的着过得们个子吗呢么起来上下到完好成出些点多])/;
/** A run that ends so waits for more. */
const BAD_END = /[把被就还又才给跟让和与的在是说讲要会能不没很太最这那每个]$/;

const bounded = (run: string): boolean => run.length >= 2 && run.length <= 8;

/** Runs of one clause that could be mirrored: the clause itself, or its end from a natural cut or a number on. */
function runsOf(clause: string): string[] {
  const whole = clause.replace(LEAD, '').replace(TRAIL, '');
  if (bounded(whole)) return [whole];
  const starts = [
    ...[...whole.matchAll(FROM)].map(({ index }) => index),
    ...[...whole.matchAll(AFTER)].map((match) => match.index + match[0].length),
  ];
  const number = COUNT.exec(whole)?.index;
  if (number !== undefined) starts.push(number);
  return starts.map((at) => whole.slice(at).replace(LEAD, '')).filter((run) => run.length > 2 && bounded(run));
}

function worth(run: string, whole: boolean): number {
  let points = Math.min(4, weigh(run)) + (whole ? 2 : 0);
  if (has(run, EMOTION)) points += 4;
  if (HARM.test(run)) points += 3;
  if (COUNT.test(run)) points += 2;
  if (OFTEN.test(run)) points += 4;
  if (has(run, RIGHT)) points -= 4;
  if (ASKED.test(run)) points -= 4;
  if (run.length < 4) points -= 2;
  return points;
}

const levelled = (text: string): string => text.replace(/[我你您咱]/g, '您');

/** Has the trainee said it already? Most of its pairs of characters stand in his reply. */
function said(run: string, reply: string): boolean {
  const words = levelled(run);
  const heard = levelled(reply);
  let shared = 0;
  for (let i = 0; i + 1 < words.length; i += 1) if (heard.includes(words.slice(i, i + 2))) shared += 1;
  return 2 * shared >= words.length - 1;
}

/**
 * The runs of the borrower's line most worth mirroring, best first, at most two: 2–8 characters that carry feeling, harm or a
 * number, in the person of the one who mirrors (我 → 您), not yet in the reply. At gates after the first no hearsay is repeated.
 */
export function tellingRuns({ gate, borrower }: Pick<Situation, 'gate' | 'borrower'>, reply: string): string[] {
  const found = new Map<string, number>();
  for (const clause of borrower.replace(/[（(][^）)]*[）)]/g, '，').split(/[^\p{Script=Han}0-9a-zA-Z]+/u)) {
    const whole = clause.replace(LEAD, '').replace(TRAIL, '');
    for (const run of runsOf(clause)) {
      if (/[你您]/.test(run) || RUDE.test(run) || BAD_START.test(run) || BAD_END.test(run)) continue;
      if ((gate > 1 && HEARSAY.test(clause)) || (weigh(run) < 2 && !OFTEN.test(run))) continue;
      const mirrored = run.replace(/我们|咱们/g, '您那边').replace(/[我咱]/g, '您');
      if (!bounded(mirrored) || said(mirrored, reply)) continue;
      const points = worth(run, run === whole);
      const hurt = has(run, EMOTION) || HARM.test(run);
      if (points >= (hurt ? 4 : 6) && (gate !== 2 || hurt))
        found.set(mirrored, Math.max(points, found.get(mirrored) ?? 0));
    }
  }
  const best = [...found].sort((one, other) => other[1] - one[1]).map(([run]) => run);
  return best.slice(0, 2);
}

/** How a right he names is spoken of. */
const RIGHTS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/录(?:着)?音|录着/, '录音'],
  [/投诉|12378|监管|举报|总行|告(?:你|您)们/, '投诉'],
  [/领导/, '找领导'],
  [/不想谈|别跟我谈|不谈/, '不谈'],
];

const DATE =
  /(?:每个?月|下个?月|这个?月)?[一二三四五六七八九十0-9]{1,3}[号日](?!线)|月底|下月初|年底|腊月|国庆|礼拜[一二三四五六天日](?!百)|开春/;
const LEFT = /(?:月结余|月余|结余|每月剩|每月能剩|月净剩)(?:下)?约?([0-9][0-9,]{2,7})元/;
const UNSURE = /尽量|争取|看吧|应该|差不多|到时候再(?:说|看)|再说|不好说|谁讲得准|没问题/;

/** Folding passes over signs between the characters of a number; such a number is not repeated to him. */
const NUMERAL = /^[\p{Script=Han}0-9０-９.,，]+$/u;

/** His own sum as he said it, with 块 or 元 if he said so. */
function sumIn(borrower: string): string | null {
  const folded = fold(borrower);
  const sum = moneyIn(folded.text)[0];
  if (sum === undefined) return null;
  const from = folded.from[sum.start];
  const to = folded.to[sum.end - 1];
  if (from === undefined || to === undefined || to - from > 8) return null;
  const said = borrower.slice(from, to).replace(/一$/, (one) => (borrower[to] === '把' ? '' : one));
  return said.length < 2 || !NUMERAL.test(said) ? null : said;
}

const only = (value: string | null | undefined): readonly string[] =>
  value === null || value === undefined ? [] : [value];

/** What each slot can be filled with here; empty = a move with that slot does not fit. */
export function fillings(situation: Situation, reply: string): Readonly<Record<Slot, readonly string[]>> {
  const { borrower, facts } = situation;
  const right =
    situation.gate !== 1
      ? undefined
      : RIGHTS.find(([pattern]) => pattern.test(borrower) && first(fold(borrower).text, RIGHT) !== null);
  const left = LEFT.exec(facts)?.[1]?.replace(/,/g, '');
  return {
    原话: tellingRuns(situation, reply),
    数: only(sumIn(borrower)),
    日: only(DATE.exec(borrower)?.[0]),
    余: only(left === undefined ? null : `${left}元`),
    权利: only(right?.[1]),
    疑: only(UNSURE.exec(borrower)?.[0]),
  };
}
