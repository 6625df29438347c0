import type { GradeCode } from '../core/quiz/graders.ts';

/** Marks are thousandths of an item; shown with at most one figure after the point. */
export const points = (thousandths: number): string => (thousandths / 1000).toFixed(1).replace(/\.0$/, '');

/** Strings of an item after its answer. */
export const toldText = {
  right: '答对了',
  partly: '对了一部分',
  wrong: '没有答对',
  mark: (mark: number) => `得 ${points(mark)} 分`,
  unsure: '拿不准，已记下，复习时再见。',
  luckyUnsure: '答对了，但您拿不准，已记下，复习时再见。',
  code: {
    near: '差一点，得一半。',
    'too-low': '填小了。',
    'too-high': '填大了。',
    'missed-redline': '这句话过了红线，您判成了合规。',
    'false-alarm': '这句话合规，您判成了不合规。',
    'other-redline': '不合规判对了，红线不是这一条。',
    'other-words': '合规与否和红线都对，过线的字没有圈准。',
  } as Partial<Record<GradeCode, string>>,
  yours: '您选的',
  yoursRight: '您选的，对',
  missed: '正确，您没选',
  explain: '解释',
  sources: '依据',
  rightOrder: '正确的先后',
  yourPlace: (place: number) => `您排在第 ${place} 步`,
  yourPair: (right: string) => `您选的：${right}`,
  yourAnswer: (answer: string) => `您填的：${answer}`,
  rightNumber: (answer: number, tolerance: number, unit: string) =>
    tolerance === 0 ? `正确：${answer} ${unit}` : `正确：${answer} ${unit}，误差 ${tolerance} ${unit}以内都算`,
  rightWord: (form: string) => `正确：${form}`,
  lawful: '这句话合规。',
  unlawful: (id: string, title: string) => `这句话不合规，碰了红线 ${id}（${title}）。`,
  lineWords: '过线的字',
  yourWords: (words: string) => `您圈的：${words}`,
  yourLawful: '您判的：合规',
  yourRedline: (id: string, title: string) => `您判的：不合规，${id}（${title}）`,
} as const;
