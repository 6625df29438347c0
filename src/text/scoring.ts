/** What `npm run score` says about input it cannot score. Lines are counted from 1. */
export const scoreText = {
  notJson: (line: number): string => `标准输入第 ${String(line)} 行：不是有效的 JSON。`,
  notObject: (line: number): string =>
    `标准输入第 ${String(line)} 行：应当是一个对象，含 id、gate、persona、facts、history、borrower、reply。`,
  badField: (line: number, field: string): string =>
    `标准输入第 ${String(line)} 行：字段 ${field} 缺失或不对。gate 应为 0–5 的整数，history 应为字符串数组，其余应为字符串。`,
};
