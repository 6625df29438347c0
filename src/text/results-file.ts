import type { ResultsFileProblem, SkippedEvent } from '../core/record/exchange.ts';
import type { RecordMessage } from './record.ts';

/** Whoever reads the message: the trainee restoring a record, or the trainer collecting them. */
export type Reader = 'trainee' | 'trainer';

const fieldNames: Record<string, string> = {
  product: '产品名',
  format: '格式版本',
  exportedAt: '导出时间',
  profile: '学员档案',
  'profile.id': '学员编号',
  'profile.name': '姓名',
  'profile.unit': '单位',
  events: '记录列表',
  setAside: '未能读取的记录',
};

const again: Record<Reader, string> = {
  trainee: '请在原来的电脑上打开“我的记录”，重新导出一次，再选新文件。',
  trainer: '请让学员在自己的“我的记录”里重新导出一次，再发给您。',
};

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '');

/** `profile.name（姓名）`; a field within a list is named by the list. */
function fieldLabel(path: string): string {
  const name = fieldNames[path] ?? fieldNames[path.split('.')[0] ?? ''];
  return name === undefined ? `“${path}”` : `“${path}”（${name}）`;
}

/** Why a results file was refused. Nothing of it was imported. */
export function resultsFileMessage(problem: ResultsFileProblem, reader: Reader = 'trainee'): RecordMessage {
  switch (problem.code) {
    case 'too-large':
      return {
        what: `文件有 ${megabytes(problem.params.size)} MB，超过 ${megabytes(problem.params.limit)} MB 的上限，没有导入。`,
        todo: `正常的记录文件不到 1 MB，请先看看是不是选错了文件。${again[reader]}`,
      };
    case 'unreadable':
      return {
        what: '浏览器读不到这个文件，没有导入。',
        todo: '文件可能被移走、被别的程序占用，或所在的移动盘已经拔出。请把它放回原处再选一次。',
      };
    case 'empty':
      return { what: '文件是空的，没有导入。', todo: again[reader] };
    case 'not-json':
      return {
        what: '这不是五关的记录文件，没有导入。',
        todo: '记录文件的扩展名是 .json，用记事本打开，开头是一个大括号。表格、图片和压缩包都不能导入；压缩过的请先解压。',
      };
    case 'cut-short':
      return { what: '文件不完整，后半截丢了，没有导入。', todo: `多半是复制、下载或传送没有做完。${again[reader]}` };
    case 'other-product':
      return {
        what: '文件读得出来，但不是五关导出的记录，没有导入。',
        todo: `请看看是不是选错了文件。${again[reader]}`,
      };
    case 'newer-format':
      return {
        what: `文件由更新的版本导出（格式 ${problem.params.version}），本页只读得懂格式 1，没有导入。`,
        todo: '文件没有坏，请留着。先刷新本页；刷新后还不行，请管理员更新本课程。',
      };
    case 'bad-field':
      return {
        what: `文件里的字段${fieldLabel(problem.params.path)}不合格式，没有导入。`,
        todo: `文件可能被手工改过。${again[reader]}`,
      };
    case 'too-many-events':
      return {
        what: `文件里有 ${problem.params.count} 条记录，超过 ${problem.params.limit} 条的上限，没有导入。`,
        todo: `一个人学完全部课程约有几百条，这个文件不像是一个人的记录。${again[reader]}`,
      };
    case 'dangerous-key':
      return {
        what: `文件里有不该出现的字段“${problem.params.path}”，为安全起见没有导入。`,
        todo: `文件被改动过，来路不明的请不要再用。${again[reader]}`,
      };
  }
}

const skipReasons: Record<SkippedEvent['reason'], string> = {
  damaged: '已损坏',
  'newer-version': '由更新的版本写入，本页还读不懂',
  'other-profile': '属于另一位学员',
  duplicate: '与前面的记录重复',
  erasure: '是清除标记，文件不能用来清除记录',
};

/** What of a file was left out, or null when all of it was taken. */
export function skippedMessage(skipped: readonly SkippedEvent[], reader: Reader = 'trainee'): RecordMessage | null {
  if (skipped.length === 0) return null;
  const reasons = Object.entries(skipReasons).flatMap(([reason, words]) => {
    const places = skipped.filter((event) => event.reason === reason).map(({ index }) => index + 1);
    return places.length > 0 ? [`${places.length} 条${words}（${listed(places)}）`] : [];
  });
  return {
    what: `有 ${skipped.length} 条记录没有导入：${reasons.join('；')}。其余的已经导入。`,
    todo: `原文件请留着。${again[reader]}`,
  };
}

/** 第 3、5、9 条; a long list is cut. */
function listed(places: readonly number[]): string {
  return `第 ${places.slice(0, 5).join('、')} 条${places.length > 5 ? '等' : ''}`;
}
