import type { SetAside, StorageFault } from '../core/record/event-log.ts';
import type { TextProblem } from '../core/record/reply-check.ts';

/** What happened (and where), and what the reader can do about it. */
export interface RecordMessage {
  readonly what: string;
  readonly todo: string;
}

/** Why a reply, answer or name cannot be taken yet; one sentence below the field. */
export function replyMessage(problem: TextProblem, field: 'reply' | 'name' | 'unit' = 'reply'): string {
  const thing = { reply: '这句话', name: '姓名', unit: '单位' }[field];
  switch (problem.code) {
    case 'empty':
      return field === 'reply' ? '还没有写。请写下您会对他说的话。' : `请填写${thing}。`;
    case 'only-symbols':
      return '只有符号或表情，没有话。请用文字写下您会说的话。';
    case 'too-long': {
      const { count, limit } = problem.params;
      return `${thing}有 ${count} 个字，最多 ${limit} 个，请删去 ${count - limit} 个。`;
    }
  }
}

/** Why an event was not kept. What the trainee wrote is still on the page. */
export function storageMessage(fault: StorageFault): RecordMessage {
  return {
    'quota-exceeded': {
      what: '浏览器的存储空间满了，刚才这一步没有存上，之前的记录都在。',
      todo: '请先不要关闭本页。到“我的记录”导出一份，请管理员清理磁盘，再做一次刚才这一步。',
    },
    unavailable: {
      what: '浏览器没有让本页写入记录，刚才这一步没有存上。',
      todo: '请先把写好的内容复制下来，再刷新本页重做这一步。还不行的，请换一个浏览器，或退出无痕模式。',
    },
    'invalid-event': {
      what: '这条记录没有存上：内容不合格式，或者这位学员的记录已经清除。',
      todo: '请看看右上角是哪位学员。已经清除的档案不能再用，请重新选择或新建学员。',
    },
  }[fault];
}

/** Why nothing will be kept on this page, shown before anything is done. */
export function degradedMessage(reason: 'unavailable' | 'newer-database'): RecordMessage {
  return {
    unavailable: {
      what: '这个浏览器不允许保存学习记录，关闭本页后，这次的练习就没有了。',
      todo: '可以照常学习和演练，离开前请到“我的记录”导出或复制。要长期保存，请退出无痕模式，或换一个浏览器。',
    },
    'newer-database': {
      what: '这台电脑上的学习记录由更新的版本写入，本页没有动它，也读不到它；这次的练习只留到本页关闭。',
      todo: '请刷新本页；刷新后还是这样，请关闭本课程的所有标签页再打开，或请管理员更新本课程。',
    },
  }[reason];
}

/** What the store could not read, or null when there is nothing. */
export function setAsideMessage(items: readonly SetAside[]): RecordMessage | null {
  if (items.length === 0) return null;
  const newer = items.filter(({ reason }) => reason === 'newer-version').length;
  const damaged = items.length - newer;
  const kinds = [
    ...(damaged > 0 ? [`${damaged} 条已损坏`] : []),
    ...(newer > 0 ? [`${newer} 条由更新的版本写入`] : []),
  ];
  return {
    what: `有 ${items.length} 条记录读不出来（${kinds.join('，')}），没有计入进度，也没有删除。`,
    todo:
      newer > 0
        ? '请刷新本页，更新后一般就能读出来。仍有问题的，请导出记录文件交给培训管理者，文件里附有这几条的原样。'
        : '其余记录不受影响。如需追查，请导出记录文件交给培训管理者，文件里附有这几条的原样。',
  };
}
