import type { Diagnostic, DiagnosticCode } from '../core/course/diagnostic.ts';

type Params = Diagnostic['params'];

/** What is wrong and how to mend it, for whoever edits content. */
const messages: Record<DiagnosticCode, (p: Params) => string> = {
  'file-missing': () => '缺少这个文件。请从仓库的初始版本恢复它，再按其中的注释修改。',
  'calibration-missing': () =>
    '缺少校准结果，“评分方法与一致性”一页没有数字可登。请运行 npm run calibrate，由它写出这个文件，再构建。',
  'calibration-cells': (p) =>
    `混淆表各格相加是 ${p.counted}，这里写的是 ${p.stated} 句，两者不符。这个文件由程序写出，请不要手改；重新运行 npm run calibrate。`,
  'yaml-syntax': (p) => `YAML 语法有误（${p.reason}）。请检查缩进、冒号后的空格和引号是否成对。`,
  'mdx-code': (p) =>
    `“${p.written}”会被当成程序。要显示花括号，写成 {'{'} 和 {'}'}；正文里不写 import、export 和算式。`,
  'mdx-syntax': (p) => `正文不能解析（${p.reason}）。请检查标签是否成对、花括号是否多余。`,
  'frontmatter-missing': () => '文件开头没有 --- 包住的信息栏。请在第一行写 ---，写完各项后再写一行 ---。',
  'frontmatter-unclosed': () => '信息栏没有结束。请在正文之前补一行 ---。',
  'unknown-key': (p) => `不认识“${p.name}”这一项。请检查拼写；不需要就删去这一行。`,
  'missing-key': (p) => `缺少“${p.name}”这一项。请补上。`,
  'invalid-value': (p) => `这一项的值不合要求，应为：${p.expected}。请改正。`,
  'duplicate-id': (p) => `编号“${p.id}”重复，第 ${p.first} 行已经用过。请给其中一个换一个新编号。`,
  'id-is-not-file-name': (p) => `编号“${p.id}”与文件名“${p.name}”不一致。请把其中一个改成与另一个相同。`,
  'not-in-plan': (p) => `course.yaml 的计划里没有“${p.id}”。请改文件名，或先把它写进 course.yaml。`,
  'dangling-source': (p) => `找不到来源“${p.id}”。请检查拼写，或先建 content/sources/${p.id}.yaml。`,
  'dangling-article': (p) =>
    `来源“${p.id}”里没有条款“${p.article}”（现有：${p.known || '无'}）。请改条款编号，或在来源文件里补上这一条。`,
  'dangling-term': (p) => `术语表里没有“${p.id}”。请检查拼写，或在 content/glossary.yaml 里补上。`,
  'dangling-case': (p) => `找不到案例“${p.id}”。请检查拼写，或先建 content/cases/${p.id}.mdx。`,
  'dangling-template': (p) => `找不到模板“${p.id}”。请检查拼写，或先建 content/templates/${p.id}.mdx。`,
  'dangling-lesson': (p) => `找不到课文“${p.id}”。请检查拼写。`,
  'dangling-scenario': (p) => `找不到演练情景“${p.id}”。请检查拼写，或先建 content/scenarios/${p.id}.yaml。`,
  'unknown-tag': (p) => `没有“${p.name}”这个标签。可以用的有：${p.known}。`,
  'attribute-out-of-range': (p) => `“${p.name}”写的是 ${p.value || '空的'}，可以写：${p.known}。请改正。`,
  'missing-attribute': (p) => `这个标签缺少“${p.name}”属性。请补上。`,
  'source-lapsed': (p) =>
    `来源“${p.id}”在 ${p.to} 已经失效，早于法规截止日 ${p.asOf}。请改引现行规定，或删去这处引用。`,
  'source-lapsed-since': (p) =>
    `来源“${p.id}”在法规截止日 ${p.asOf} 之后、于 ${p.to} 失效。请尽快复核；复核后更新 course.yaml 的 asOf。`,
  'source-from-memory': (p) =>
    `来源“${p.id}”只凭记忆写下，未经核对，不能当作依据讲授。请先核对原文，或删去这处引用；确需保留时在标签上加 unverified。`,
  'minutes-do-not-add-up': (p) => `分钟数不符：写的是 ${p.stated}，各部分相加是 ${p.sum}。请改正其中一个。`,
  'section-titles-differ': (p) =>
    `各节标题与 ${p.lesson} 不一致：这里写的是“${p.planned}”，课文是“${p.headings}”。请改成一样。`,
  'unknown-slide-kind': (p) => `投影片没有“${p.kind}”这一种。可用：${p.known}。`,
  'invalid-minutes': (p) => `分钟数“${p.minutes}”不是大于 0 的数。请写成 minutes={2} 这样的数，或删去。`,
  'dangling-question': (p) =>
    `案例“${p.case}”里没有要作答的题“${p.id}”。请检查拼写，或先写进 content/cases/${p.case}.mdx 的 questions。`,
  'item-needs-quiz-slide': (p) => `kind="${p.kind}" 的投影片不显示题目。请把 kind 改成 quiz，或删去 item。`,
  'slide-too-dense': (p) =>
    `投影片“${p.title}”太满，后排看不清：现在 ${p.lines} 行、${p.han} 字，至多 ${p.mostLines} 行、${p.most} 字。请删减，或拆成两张。`,
  'unknown-slot': (p) => `没有“{${p.name}}”这个空格。可以用的有：${p.known}。`,
  'unknown-bank-field': (p) => `bank.yaml 里没有“${p.field}”这一项可以印。可以用的有：${p.known}。`,
  'placeholder-without-example': (p) =>
    `“〔${p.name}〕”没有示例值，字数无从计算。请在 examples 里给它写一个，或改用已有的：${p.known}。`,
  'message-too-long': (p) =>
    `这条短信换成示例值后有 ${p.characters} 字，超过 most 写的 ${p.most} 字。请删减；本行信息太长时，请先缩短 bank.yaml 里的写法。`,
  'empty-move': () => 'say 是空的。只有 put: instead（删去）可以不写话；请写上要加的话，或把 put 改成 instead。',
  'gate-without-moves': (p) => `缺少第 ${p.gate} 关的改法（0 是危机）。请补上，每关只写一次。`,
  'criterion-without-moves': (p) => `第 ${p.gate} 关的判据 ${p.criterion} 一种改法也没有。请至少写一种。`,
  'dangling-item': (p) => `题库里没有题目“${p.id}”。请检查拼写，或先写进 content/quizzes/ 里的题目文件。`,
  'duplicate-item': (p) =>
    `题目编号“${p.id}”重复，content/${p.file} 第 ${p.first} 行已经用过。请给新写的那一题换编号；已有人作答的编号不要改。`,
  'duplicate-in-item': (p) => `同一题里“${p.value}”出现了两次，分不清是哪一个。请改掉其中一个。`,
  'not-one-right-option': (p) =>
    `单选题应当恰好有一个正确选项，现在有 ${p.right} 个。请只给一个选项写 correct: true；确有几个正确时改为 kind: multiple。`,
  'not-right-and-wrong-options': (p) =>
    `多选题至少要有一个正确、一个错误的选项，现在正确 ${p.right} 个、错误 ${p.wrong} 个。请补上缺的一种。`,
  'lawful-but-marked': () =>
    '这句话标为合规（lawful: true），就不能再标红线和越线的字。请把 redline 和 words 都写成 null。',
  'unlawful-unmarked': () =>
    '这句话标为不合规（lawful: false），还缺红线编号或越线的字。请写上 redline（R1–R12），并把越线的字原样写进 words。',
  'words-not-in-utterance': (p) => `“${p.words}”在 utterance 里找不到。请照原句逐字写，标点也要一样。`,
  'words-stand-twice': (p) => `“${p.words}”在 utterance 里出现不止一次，不知道指哪一处。请多写几个字，使它只出现一次。`,
  'tolerance-too-wide': (p) =>
    `误差 ${p.tolerance} 不小于答案 ${p.answer} 本身，几乎填什么都算对。请把 tolerance 改小。`,
  'form-of-marks-only': (p) => `“${p.form}”去掉空格和标点后什么也不剩，无从比较。请改写。`,
  'start-is-no-question': (p) => `start 写的是“${p.id}”，questions 里没有这一问。请改成第一问的编号。`,
  'dangling-step': (p) => `选了这一项会走到“${p.id}”，可是没有这一问，也没有这个答案。请检查拼写，或补上它。`,
  'endless-path': (p) => `这条路绕回了“${p.id}”（${p.way}），永远走不到答案。请把其中一处 to 改到别处。`,
  'unreachable-step': (p) => `从第一问出发，怎么选都走不到“${p.id}”。请让一个选项通到它，或删去它。`,
  'checked-too-high': (p) =>
    `核对程度写的是 ${p.stated}，可是所引来源核对得最好的一份只到 ${p.best}。请改成 ${p.best} 或更低，或先核对来源。`,
  'bank-looser': (p) =>
    `本行写的是 ${p.value}，比规定的 ${p.loosest} 宽。联系的时段和次数只能比规定更严；请改成 ${p.loosest} 或更严的值。`,
  'dangling-figure': (p) =>
    `没有图“${p.id}”。现有：${p.known || '无'}。请检查拼写，或先建 content/charts/${p.id}.csv 和 content/charts/${p.id}.yaml。`,
  'csv-syntax': (p) => `CSV 语法有误（${p.reason}）。请检查引号是否成对，格里不能换行，用半角逗号分隔，另存为 UTF-8。`,
  'chart-half-missing': (p) =>
    `一张图要有同名的 CSV 和 YAML 两个文件，缺少 content/${p.missing}。请补上，或删去这一个。`,
  'chart-empty': () => '表里一行数据也没有。第一行写列名，从第二行起写数据；请补上，或删去这张图的两个文件。',
  'chart-column-unknown': (p) =>
    `YAML 的 columns 里没有“${p.column}”这一列（现有：${p.known}）。请改列名，或在 columns 里写明它是什么。`,
  'chart-column-missing': (p) => `columns 里写了“${p.column}”，表里没有这一列。请补上这一列，或从 columns 里删去。`,
  'chart-column-twice': (p) => `“${p.column}”这一列出现了两次。请删去一列，或改名。`,
  'chart-column-needed': (p) =>
    `这张图画的就是“${p.column}”这一列，columns 里没有它，画出来会缺一块。请把这一列补回 columns 和表里；没有查到的格留空。`,
  'chart-unit-unknown': (p) => `unit 里写了“${p.column}”，columns 里没有这一列。请改成一样，或删去。`,
  'chart-cells': (p) =>
    `这一行有 ${p.cells} 格，列名有 ${p.columns} 个。请检查逗号；没有查到的格留空，逗号不能少；格里的逗号用全角。`,
  'chart-not-a-number': (p) =>
    `“${p.value}”不是数，或者太长。这一列只写数字，小数点前后各不超过 12 位，不写单位和千分号；没有查到的留空，不写 0。`,
  'chart-not-a-time': (p) => `“${p.value}”不是钟点。请写成 08:00 这样的 24 小时制。`,
  'chart-not-a-period': (p) => `“${p.value}”不是时点。请写成 2024、2024H1、2024Q3，或 2024-12-31 这样的日期。`,
  'chart-not-a-choice': (p) => `“${p.value}”不在可选的值里，应为：${p.known}。请改正。`,
  'chart-row-without-source': () =>
    '这一行没有来源。请写上来源编号；确实没有来源的，checked 写 memory，页上会标明待核。',
  'chart-row-twice': (p) => `“${p.value}”与第 ${p.first} 行重复。请删去一行，或改正其中一个。`,
  'chart-below-zero': (p) => `“${p.value}”小于零，这一列画不出负数。请核对；确实是减少的，写成增减那一列，或改用表格。`,
  'chart-out-of-order': (p) => `“${p.value}”排在“${p.before}”之后，图会画反。请按先后排好各行。`,
  'chart-level': (p) =>
    `整张图的核对程度写的是 ${p.stated}，可是表里最弱的一行是 ${p.weakest}。请改成 ${p.weakest}，或先核对那一行。`,
  'reading-too-long': (p) =>
    `正文 ${p.characters} 字，超过 ${p.minutes} 分钟课时允许的 ${p.limit} 字。请删减，或把内容移进案例和练习。`,
};

/** One finding as a line: file, line, field, what is wrong and the mend. */
export function diagnosticLine(diagnostic: Diagnostic): string {
  const field = diagnostic.key === '' ? '' : `［${diagnostic.key}］`;
  return `content/${diagnostic.file} 第 ${diagnostic.line} 行${field}：${messages[diagnostic.code](diagnostic.params)}`;
}

export const contentText = {
  stopped: (count: number) => `课程内容有 ${count} 处需要改正，构建已停止：`,
  warned: (count: number) => `课程内容有 ${count} 处需要留意：`,
} as const;
