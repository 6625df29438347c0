const DIGITS = '零一二三四五六七八九';

/** A whole number below 10^12 as it is read out in full: 10006 is 一万零六. */
export function inChinese(value: number): string {
  if (value === 0) return '零';
  const groups = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4];
  let text = '';
  for (const [place, group] of groups.entries()) {
    if (group === 0) continue;
    const gap = text !== '' && (group < 1000 || (place === 2 && groups[1] === 0));
    text += `${gap ? '零' : ''}${fourDigits(group)}${['亿', '万', ''][place] ?? ''}`;
  }
  return text.replace(/^一十/, '十');
}

function fourDigits(group: number): string {
  return [...String(group).padStart(4, '0')]
    .map((figure, place) =>
      figure === '0' ? '零' : `${DIGITS[Number(figure)] ?? ''}${['千', '百', '十', ''][place] ?? ''}`,
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}
