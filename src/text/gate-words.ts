import type { Gate } from '../core/scoring/verdict.ts';
import { numeral } from './shell.ts';

/** 一轮、两轮 … 十轮、14 轮. */
export function counted(value: number, unit: string): string {
  if (value === 2) return `两${unit}`;
  return value <= 10 ? `${numeral(value)}${unit}` : `${String(value)} ${unit}`;
}

/** 第一关 … 第五关; 0 is the crisis. */
export const gateOrdinal = (gate: Gate): string => (gate === 0 ? '危机时刻' : `第${numeral(gate)}关`);
