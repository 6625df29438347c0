import fc from 'fast-check';
import { gateSchema, type Gate } from '../../../src/core/scoring/verdict.ts';

export const BORROWERS = [
  '你们天天打电话，烦不烦？再打我就投诉你们！',
  '网上都说拖个两三年银行就算了，我生意赔光了。',
  '还是想还的……就是我老婆还不知道这事。',
  '行吧，那我下个月先还五千，剩下的再说。',
  '好，那就每月十号还两千四，我尽量。',
  '过了今晚你们就不用打了，我活够了。',
  '',
] as const;

const PIECES = [
  '听起来', '您', '我', '投诉', '天天打电话', '权利', '如果', '要是', '怎么', '什么', '？', '！', '。', '，', '……', '但是', '不会', '别', '联系', '您爱人',
  '五千', '2,400', '3.5万', '每月十号', '工资卡', '提前', '合同', '罚息', '验证码', '保证', '报批', '110', '难', '担心',
  '😀', '\ud83d', '\udc00', '\u202e', '\u200b', '\ufeff', ' ', '　', '\n', 'ＡＢ', '還款', 'l a o l a i', '0️⃣', '一', '▇', '^', '$',
] as const; // prettier-ignore

export const gates = fc.constantFrom(0, 1, 2, 3, 4, 5).map((value): Gate => gateSchema.parse(value));
export const borrowers = fc.constantFrom(...BORROWERS);
/** Words of the trade in any order, with what keyboards and pasting leave behind. */
export const pieced = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''));
/** Any UTF-16 units, lone surrogates included. */
export const wild = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
  .map((units) => String.fromCharCode(...units));
export const anyText = fc.oneof(pieced, pieced, fc.string({ unit: 'binary', maxLength: 200 }), wild);
