/** Strings of a lesson as it is read; those of the notebook stand in `notes.ts`. */
export const reading = {
  tools: '阅读工具',
  bookmark: (section: string) => `书签：${section}`,
  note: (section: string) => `记一笔：${section}`,
  noteCount: (section: string, count: number) => `记一笔：${section}，已有 ${count} 条`,
  highlight: '标亮所选',
  print: '打印本课',
  notes: '我的笔记',
  toTop: '回到顶部',
  left: (minutes: number) => (minutes < 1 ? '快读完了' : `约剩 ${minutes} 分钟`),
  termAgain: '再点一下，去术语表',
  aloud: {
    start: '朗读本节',
    pause: '暂停朗读',
    go: '接着读',
    stop: '停止',
    reading: (section: string) => `正在朗读：${section}`,
    paused: '朗读已暂停',
    done: '这一节读完了',
  },
} as const;
