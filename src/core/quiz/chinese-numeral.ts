const DIGITS = '零一二三四五六七八九';
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** One to nine; 两 stands for two alone and before 百, 千, 万, 亿, never behind them (十两 is a weight). */
const digit = '[一二三四五六七八九]';
const leading = '[一二两三四五六七八九]';
const ten = `${digit}?十${digit}?`;
/** `short` is what a spoken number may end in: 一百五 is 150, 一千六 is 1600. */
const hundred = (short = '') => `${leading}百(?:零${digit}|${ten}${short})?`;
const thousand = (short = '') => `${leading}千(?:零${digit}|零?${ten}|${hundred(short)}${short})?`;
const section = (short = '') => `(?:${thousand(short)}|${hundred(short)}|${ten}|${leading})`;
const spoken = `|${digit}`;
const rest = `零?${thousand(spoken)}|零?${hundred(spoken)}|零${ten}|零${digit}${spoken}`;

const small = new RegExp(`^(?:零|${section(spoken)})$`);
const large = new RegExp(`^(?=.*[万亿])(?!零)(?:${section()}亿)?(?:零?${section()}万)?(?:${rest})?$`);

/**
 * A whole number below 10^12 in Chinese characters (两百, 十二, 一千零六, 三万二, 〇), or `null`. Only well-formed numerals count:
 * characters in a row (三四 may be “three or four”), decimals and mixtures with figures do not.
 */
export function chineseNumeral(text: string): number | null {
  const plain = text.replaceAll('〇', '零');
  return small.test(plain) || large.test(plain) ? valueOf(plain) : null;
}

function valueOf(numeral: string): number {
  let [whole, part, figure, last] = [0, 0, 0, 1];
  for (const character of numeral) {
    const power = POWERS[character];
    if (power === undefined) {
      figure = DIGITS.indexOf(character.replace('两', '二'));
      if (figure === 0) last = 1;
    } else if (power < 1e4) {
      part += (figure || 1) * power;
      [figure, last] = [0, power];
    } else {
      whole += (part + figure) * power;
      [part, figure, last] = [0, 0, power];
    }
  }
  // 二十五 ends in ones; 一千六 in the power below the last one named.
  return whole + part + figure * (last > 10 ? last / 10 : 1);
}
