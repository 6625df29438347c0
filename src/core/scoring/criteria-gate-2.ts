import { BUT, IF, INNER, OPEN_WORD, REFLECT } from './lexicon/common.ts';
import { FACT, REBUT, SCARE } from './lexicon/gate-2.ts';
import { amountsIn } from './numbers.ts';
import { anyOf, broken, first, full, has, matches, NONE, weak, type Finding, type Reading } from './reading.ts';
import { clausesOf, type Span } from './clauses.ts';
import { meaningOf, sharedMeaning } from './overlap.ts';
import type { Criterion } from './verdict.ts';

const REFLECTED = anyOf(REFLECT);
const OPEN = anyOf(OPEN_WORD);
const CONDITION = anyOf(IF);
const FELT = anyOf(INNER);
const RETOLD =
  /(?:您|你)(?:是|这|刚|把|想|要的|肯|连|付|花|一个人|守|等|背|那是|心里|图|手里|去年|上次|指|盼|信|找|夹|现在|还|也|在|让|被)|啊$|呀$|都(?:没|在|让|给|砸|赔)|没(?:收|到|下来|活|人影|着落|拿)/g;
const YOU = /[您你]/g;
const TWO_ROADS =
  /两(?:条(?:路|道)|种(?:光景|情形|走法)|样摆|头摆)|(?:如果|要是|假如|假使|一条|一边|一样)[^。]{2,40}(?:；|，|。|？)?(?:如果|要是|假如|假使|一条|一边|一样|又会)/g;
const BANKISH = /银行|行里|我行|我们|利息|合同|申请|审批|核销|政策|规定|没有|债权|保证|不是|可以|材料|法院|征信/g;
const OFFICIAL = /(?:您|你)(?:可以|需要|须|得|先|要|的(?:贷款|欠款|账|信用卡))|逾期|请您|贷款(?:余额|已)/g;
const TURN = anyOf(BUT);

/** a: the borrower's own situation or thought, said as his, not corrected and not part of the fact or the question. */
function situation(reading: Reading): Finding {
  const ground = meaningOf(`${reading.borrower}。${reading.facts}`);
  let general: Finding = NONE;
  let told: Span | null = null;
  for (const clause of clausesOf(reading.text)) {
    if ([REBUT, FACT, CONDITION, OFFICIAL].some((pattern) => has(clause.text, pattern))) continue;
    const shared = sharedMeaning(clause.text, ground);
    const felt = has(clause.text, REFLECTED) || has(clause.text, FELT);
    const own = shared >= 2 && !has(clause.text, BANKISH);
    if (felt && (shared >= 1 || (told !== null && clause.start - told.end <= 2))) return full(told ?? clause, clause);
    if (own && (has(clause.text, RETOLD) || has(clause.text, YOU))) return full(clause);
    if ((felt || own) && general.grade === 'none') general = weak(clause);
    told = own ? clause : null;
  }
  return general;
}

/** b: a fact that can be checked, or the limits of one's own authority; two roads side by side stand in for it (weak). */
function fact(reading: Reading): Finding {
  const spans = matches(reading.text, FACT);
  if (spans.length > 0) return full(...spans);
  const known = new Set(amountsIn(reading.facts).map((amount) => amount.value));
  const quoted = amountsIn(reading.text).find((amount) => amount.value > 9 && known.has(amount.value));
  const roads = first(reading.text, TWO_ROADS);
  if (roads !== null) return weak(roads);
  return quoted === undefined ? NONE : weak(quoted);
}

/** c: a condition thought through with an open question; two roads side by side count. */
function invited(reading: Reading): Finding {
  const condition = first(reading.text, CONDITION);
  if (condition === null) return NONE;
  const after = reading.text.slice(condition.start);
  const open = first(after, OPEN);
  if (open !== null) {
    return full(condition, { start: condition.start + open.start, end: condition.start + open.end });
  }
  return weak(condition);
}

/** d holds unless there is a turn after the empathy, or fright. */
function straight(reading: Reading): Finding {
  const turns = matches(reading.text, TURN);
  const against = [...turns, ...matches(reading.text, SCARE), ...matches(reading.text, REBUT)];
  return against.length > 0 ? broken(...against) : full();
}

export function judgeGate2(reading: Reading): Partial<Record<Criterion, Finding>> {
  return { a: situation(reading), b: fact(reading), c: invited(reading), d: straight(reading) };
}
