/**
 * Pairs of characters folded before matching: traditional to simplified, and the Cantonese function characters the
 * lexicons would otherwise need twice. Only characters that occur in the lexicons or carry negation are listed.
 */
export const CHARACTER_PAIRS =
  '還还錢钱債债賬账帳账個个們们問问說说話话這这過过來来時时間间電电聯联係是繫系單单長长門门開开關关見见現现發发會会' +
  '對对給给讓让請请謝谢聽听覺觉認认識识記记錄录訴诉訟讼審审調调書书員员傳传喚唤執执強强製制凍冻結结貸贷網网繳缴' +
  '銀银報报徵征騙骗貧贫廢废豬猪賴赖臉脸麼么學学園园兒儿媽妈爺爷親亲鄰邻領领導导資资質质處处罰罚監监獄狱' +
  '警警偵侦檢检實实誰谁隨随頭头號号碼码驗验證证簽签擔担車车樓楼燒烧攤摊橋桥檔档遠远轉转換换額额費费減减' +
  '當当國国際际種种樣样點点幾几兩两萬万億亿價价買买賣卖無无為为與与從从後后應应該该願愿難难擾扰夠够緊紧' +
  '寫写戶户儲储櫃柜辦办療疗藥药醫医殘残聾聋啞哑喪丧殺杀傷伤斷断絕绝繩绳邊边進进離离張张劉刘' +
  '裡里裏里於于嗎吗爲为僅仅雖虽卻却獨独確确護护圍围貨货運运輸输雜杂選选擇择' +
  '唔不冇没嘅的佢他哋们喺在畀给俾给嚟来咗了睇看搵找乜什咁这嗰那瞓睡攞拿誼谊淨净屬属師师燈灯' +
  '妳你牠它爭争蚊元佔占啲些咩吗喎哦啫的咪不仲还返回鬥斗珐法';

/** Obfuscated spellings, whole Latin tokens only: pinyin and letters that stand for a character in evasive writing. */
export const TOKEN_PAIRS: readonly (readonly [string, string])[] = [
  ['laolai', '老赖'], ['lai', '赖'], ['gongan', '公安'], ['g0ng', '公'], ['gong', '公'], ['an', '案'], ['jing', '经'],
  ['dao', '道'], ['duan', '短'], ['xin', '信'], ['hu', '呼'], ['qian', '钱'], ['zhai', '债'], ['kuan', '款'],
  ['huan', '还'], ['jie', '借'], ['jia', '家'], ['danwei', '单位'], ['dan', '单'], ['wei', '位'], ['lao', '牢'],
  ['zuolao', '坐牢'], ['zhua', '抓'], ['guan', '官'], ['fa', '法'], ['cha', '察'], ['zi', '子'], ['yin', '印'],
  ['kong', '空'], ['bai', '白'], ['taoxian', '套现'], ['tao', '套'], ['xian', '现'], ['zhuang', '装'], ['zhuan', '转'],
  ['zhang', '账'], ['kuai', '快'], ['bing', '病'], ['yu', '郁'], ['zheng', '证'], ['yanzhengma', '验证码'],
  ['yanzheng', '验证'], ['mima', '密码'], ['mi', '密'], ['ma', '码'], ['bao', '保'], ['qi', '起'], ['b', '不'],
  ['zfb', '支付宝'], ['vx', '微信'], ['wx', '微信'], ['v', '微'], ['fei', '费'], ['di', '递'], ['xiao', '销'],
  ['mian', '免'], ['jian', '减'], ['lianxi', '联系'], ['t', '提'], ['si', '死'], ['sha', '杀'],
]; // prettier-ignore

/** Pictures that stand for a character; every other picture is dropped. */
export const PICTURE_PAIRS = '🐷猪🐖猪🐶狗🐕狗🐎码🐴码🈸申🉑可💰钱📞电📱电❌不';
