/** Strings of the learner dialog and the notice before the first record. */
export const profileText = {
  /** Raised when the notice changes, so that it is shown again. */
  noticeVersion: 1,
  title: '这台设备上谁在学',
  chooseHint: '选自己的名字，接着上次学。',
  create: '新学员',
  createHint: '名字只用来区分记录，可以用工号或化名。',
  name: '姓名或代号',
  unit: '网点或部门（可不填）',
  submit: '知道了，开始记录',
  close: '先看看，不记录',
  current: '当前',
  leave: '换人：先退出当前学员',
  record: '查看、导出或清除我的记录',
  notes: '我的笔记',
  noticeTitle: '记录什么，谁能看到',
  notice: [
    '会记下：读到哪一节、您写的每一句回复和得分、演练的结果、笔记和标亮。',
    '存在哪里：只在这台设备的这个浏览器里，不上传。同用这台设备的人能看到名字；请不要写真实客户的信息。',
    '谁能看到：只有您自己。您把记录导出成文件交给培训管理者，他才看得到，包括您写的每句话。',
    '随时可以在“我的记录”里导出或清除。',
  ],
  problems: {
    name: '请填姓名或代号，不超过 40 字。',
    unit: '网点或部门请不超过 60 字。',
    storage: '记录没有存上。浏览器可能禁用了存储或空间已满；您可以先用，离开本页后记录不保留。',
  },
  needed: {
    title: '先选一位学员，再开始',
    why: '您的回复和得分会记在自己名下，只存在这台设备上。',
    action: '选择学员',
  },
} as const;
