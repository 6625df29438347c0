/** Strings of the page shown for an address that leads nowhere. */
export const notFound = {
  title: '没有这一页',
  description: '这个地址上没有页面。',
  eyebrow: '404',
  headline: '没有这一页',
  lead: '地址可能写错或少了几个字，也可能是这一页改了位置。您的学习记录没有受影响。',
  asked: '您打开的地址',
  map: '回课程地图',
  search: '搜索全课',
  back: '返回上一页',
} as const;
