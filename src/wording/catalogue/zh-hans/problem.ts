import type { ProblemWords } from '../problem-words.ts';

export const problemWords: ProblemWords = {
  dateNotRead: (text, suggestion) =>
    `“${text}”看不出是哪天。${suggestion === undefined ? '' : `是不是“${suggestion}”？`}`,
  dateUnclear: (text, readings) =>
    readings.length < 2
      ? `“${text}”读作 ${readings.join('')}，但旁边的字连不成日期。`
      : `“${text}”有两种理解：${readings.join('，或 ')}。`,
  datePast: (text, due) => `“${text}”是${due}，已经过了。`,
  notSaved: (said, verb) => `还没记成${verb === 'wait' ? '等待' : '承诺'}：${said}`,
  lineKept: (handle, verb) => `原话留着（${handle}）：kept ${verb} --last  （打开来改）`,
  quoteTitle: '如果是事情名称里的字，请放进引号。',
  severalInLine: {
    said: '这一行像是两件事，一行只记一件。',
    tryThis: '请分成两行记。如果本来是一件，把不是日期的字放进引号。',
  },
  lineTooLong: (signs, most) => ({
    said: `一共 ${signs} 个字符，一行最多 ${most} 个。`,
    tryThis: '承诺写几个字就好，全文可以记成备注：kept note',
  }),
  linesNotRead: ({ saved, unread, isStrict }) =>
    isStrict
      ? { said: `一行都没存：${saved + unread} 行里有 ${unread} 行没看懂。` }
      : { said: `存了 ${saved} 行，${unread} 行没看懂，原话留着。` },
  shellUnknown: (typed, nearest) => ({
    said: `${typed === undefined ? '给哪个 shell？' : `不认识“${typed}”这个 shell。`}${nearest === undefined ? '' : `是不是 ${nearest}？`}`,
    tryThis: 'kept completion zsh  （bash、zsh、fish 或 powershell）',
  }),
  wordsBehind: (text, { verb, handles, flag }) => ({
    said: `${handles} 后面的“${text}”看不懂，什么都没有改动。`,
    tryThis: `kept ${verb} ${handles} --${flag} "${text}"`,
  }),
  handleAlone: (text, { command, handles }) => ({
    said: `${handles} 后面的“${text}”看不懂。`,
    tryThis: `kept ${command} ${handles}`,
  }),
  flagNotFor: {
    item: (flag) => ({
      said: `${flag} 不能用在承诺或等待上。`,
      tryThis: 'kept edit --help  看哪个选项给谁用',
    }),
    person: (flag) => ({
      said: `${flag} 不能用在人上。`,
      tryThis: 'kept edit --help  看哪个选项给谁用',
    }),
    organisation: (flag) => ({
      said: `${flag} 不能用在公司上。`,
      tryThis: 'kept edit --help  看哪个选项给谁用',
    }),
  },
  lineToMend: (text, { handle }) => ({
    said: `${handle} 等着改：${text}`,
    tryThis: `把改好的整行接在后面：kept edit ${handle} 王敏 报价单 周五`,
  }),
  dateMissing: (handle) => ({ said: '这里面没有日期。', tryThis: `kept 改 ${handle} 周五5点` }),
  personUnknown: (typed, candidates) => ({
    said:
      candidates.length === 0
        ? `不认识“${typed}”。`
        : `没有“${typed}”。是不是 ${candidates.join('、')}？`,
    tryThis: `是新人就写明公司：${typed.replaceAll(/\s+/gu, '')}@公司`,
  }),
  personUnclear: (typed, candidates) => ({
    said: `“${typed}”可能是 ${candidates.join('、')}。`,
    tryThis: '写明是哪一位：姓名@公司',
  }),
  missing: {
    file: { said: '哪个文件？', tryThis: 'kept import kept.json' },
    who: { said: '答应了谁？', tryThis: 'kept add 王敏@晨光 报价单 明天下班前' },
    what: { said: '答应了什么？', tryThis: 'kept add 王敏 报价单 明天下班前' },
    text: { said: '没有要记的内容。', tryThis: 'kept 记 王敏 周五别打电话' },
    heard: { said: '谁问了什么？', tryThis: 'kept heard 王敏 报价单什么时候给' },
    told: { said: '说了什么？', tryThis: 'kept told 王敏 上线改到1月8日' },
    met: { said: '和谁开会，谈什么？', tryThis: 'kept met 王敏 周会' },
    awaited: { said: '在等谁，等什么？', tryThis: 'kept wait 王敏 照片 周五前' },
    search: { said: '找什么？', tryThis: 'kept 找 报价' },
    item: { said: '哪一件？', tryThis: 'kept list  看编号' },
    line: { said: '没有可读的内容。', tryThis: 'kept add 王敏 报价单 明天下班前' },
    date: { said: '哪个日期？', tryThis: 'kept date 下周三下班前' },
    letter: { said: '写哪种信？', tryThis: 'kept mail status 晨光，kept mail headsup 7k' },
    client: { said: '给哪家客户？', tryThis: 'kept mail status 晨光，或 kept mail status --all' },
  },
  handleUnknown: (handle) => ({ said: `没有编号 ${handle}。`, tryThis: 'kept list  看编号' }),
  commitmentUnclear: (typed) => ({ said: `“${typed}”对得上好几件：`, tryThis: '请用编号指明。' }),
  commitmentNotFound: (typed) => ({
    said: `没有对得上“${typed}”的未完事项。`,
    tryThis: 'kept list  看全部未完；kept 找  连已完成的一起找',
  }),
  whoNotFound: (typed, candidates) => ({
    said:
      candidates.length === 0
        ? `没有叫“${typed}”的人或公司。`
        : `没有“${typed}”。是不是 ${candidates.join('、')}？`,
    tryThis: 'kept who  看所有人',
  }),
  alreadyDelivered: (item, when) => ({
    said: `${item} 已于 ${when} 交付。`,
    tryThis: 'kept undo  撤销上一步',
  }),
  alreadyDropped: (item, when) => ({
    said: `${item} 已于 ${when} 取消。`,
    tryThis: 'kept undo  撤销上一步',
  }),
  alreadyTold: (item, handle) => ({
    said: `${item}：对方已经知道这个日期，不能悄悄改。`,
    tryThis: `kept 改 ${handle} 周五5点`,
  }),
  isPromise: (item, handle) => ({
    said: `${item} 是你答应的，不是在等的。`,
    tryThis: `kept 交了 ${handle}`,
  }),
  noHeadsUp: {
    wait: (item, handle) => ({
      said: `${item} 是你在等的；只有自己答应的事才要提前告知。`,
      tryThis: `kept 看 ${handle}`,
    }),
    'not-work': (item, handle) => ({
      said: `${item} 不是要交付的东西，没有提前告知可写。`,
      tryThis: `kept 看 ${handle}`,
    }),
    oneself: (item) => ({ said: `${item} 没有答应别人，没有人可写。` }),
    'no-news': (item, handle) => ({
      said: `${item}：日期没有变，没有什么要告知。`,
      tryThis: `kept 改 ${handle} 周五5点，再 kept mail headsup ${handle}`,
    }),
  },
  letterNotFor: {
    report: (item) => ({
      said: `${item} 不是会议，没有纪要可写。`,
      tryThis: 'kept 开会 王敏 进度会',
    }),
    recap: (item, handle) => ({
      said: `${item} 不是承诺，也不是在等的事，没有什么可确认。`,
      tryThis: `kept show ${handle}`,
    }),
    chase: (item, handle) => ({
      said: `${item} 不是对方欠你的，不用催。`,
      tryThis: `kept mail headsup ${handle}`,
    }),
    reply: (item) => ({
      said: `${item} 不是对方的提问。`,
      tryThis: 'kept 客户问 王敏 能不能加两张图',
    }),
    brief: (item, handle) => ({
      said: `${item} 不是你的承诺，也不是会议，没有简报可写。`,
      tryThis: `kept show ${handle}`,
    }),
    agenda: (item) => ({
      said: `${item} 不是将要开的会。`,
      tryThis: 'kept 约 王敏 周五10点 进度会',
    }),
  },
  letterOutward: (name) => ({
    said: `${name} 是自己人；进展邮件是写给客户或供应商的。`,
    tryThis: 'kept mail status 客户 --internal  写给自己人看',
  }),
  nothingToday: (name) => ({
    said: `今天和 ${name} 没有新说定的事。`,
    tryThis: 'kept mail recap 7k  单独确认一件，不论哪天说的',
  }),
  letterInward: (name) => ({
    said: `这封信只给自己人看，${name} 是客户。`,
    tryThis: 'kept mail brief 7k --owner ming；给客户的简报用 --client',
  }),
  effortNotRead: (text) => ({
    said: `“${text}”看不出要花多少时间。`,
    tryThis: '需2小时、半天、两天、need 1.5d',
  }),
  buffer: (what) => ({
    said: `没有保存（--strict）：${what}`,
    tryThis: '说晚一点的日期，或去掉 --strict 照样保存。',
  }),
  nothingToUndo: { said: '没有可以撤销的。' },
  nothingToRedo: { said: '没有可以重做的。' },
  actUnknown: (act) => ({ said: `没有 ${act} 这一步。`, tryThis: 'kept log  看每一步' }),
  undoBlocked: (act, by) => ({
    said: `${act} 不能单独撤销，后面的 ${by.join('、')} 是在它上面做的。`,
    tryThis: `先撤销后面的：kept 撤销 ${by[0] ?? ''}`,
  }),
  nothingToMend: { said: '没有等着改的原话。' },
  nothingToChange: {
    said: '这样什么也没改。',
    tryThis: 'kept edit 7k --need 2h，kept edit 王敏 --email wm@chenguang.example',
  },
  standsSo: (item) => ({ said: `${item}：本来就是这样。` }),
  settingUnknown: (name, nearest) => ({
    said: `没有“${name}”这项设置。${nearest === undefined ? '' : `是不是 ${nearest}？`}`,
    tryThis: 'kept config  列出全部设置',
  }),
  settingNotRead: (name, value, expects) => ({
    said: `${name} 不能是“${value}”。`,
    tryThis: `可以是：${expects}。`,
  }),
  settingsBroken: (path) => ({
    said: `${path} 里读不出设置，先按默认设置走。`,
    tryThis: '用编辑器改好即可，内容都还在。',
  }),
  settingsNotSaved: {
    'not-json': (path) => ({
      said: `没有设上：${path} 里读不出设置，没有动它。`,
      tryThis: '先用编辑器改好，再输一次。',
    }),
    'not-writable': (path) => ({
      said: `没有设上：${path} 写不进去。`,
      tryThis: '看看文件是谁的，磁盘满了没有。',
    }),
  },
  flagNotRead: (flag, value, expects) => ({
    said: `${flag} 不能是“${value}”。`,
    tryThis: `可以是：${expects}。`,
  }),
  addressNotRead: (text) => ({ said: `“${text}”不是邮箱地址。`, tryThis: 'wm@chenguang.example' }),
  clientWithoutPerson: (name) => ({
    said: `${name} 还没有联系人，不知道写给谁。`,
    tryThis: `kept add 王敏@${name} 报价单 明天下班前`,
  }),
  letterUnknown: (typed, nearest) => ({
    said:
      typed === ''
        ? '写哪种信？'
        : `kept 不会写“${typed}”这种信。${nearest === undefined ? '' : `是不是 ${nearest}？`}`,
    tryThis: 'kept mail status 晨光',
  }),
  noClients: { said: '还没有客户，写不了周报。', tryThis: 'kept add 王敏@晨光 报价单 明天下班前' },
  inputIsTerminal: { said: '要从管道里读，但没有管道。', tryThis: 'kept add - < calls.txt' },
  verbUnknown: (typed, nearest) => ({
    said: `kept 没有“${typed}”这个动作。${nearest === undefined ? '' : `是不是 ${nearest}？`}`,
    tryThis: 'kept --help  看能做什么',
  }),
  flagUnknown: (flag, nearest) => ({
    said: `这里没有 ${flag}。${nearest === undefined ? '' : `是不是 ${nearest}？`}`,
    tryThis: '加 --help 看这个动作能带什么。',
  }),
  flagNeedsValue: (flag) => ({ said: `${flag} 后面要写内容。` }),
  flagTakesNothing: (flag) => ({
    said: `${flag} 在这里单独使用，后面不能用 = 接内容。`,
    tryThis: '去掉 = 和后面的内容；加 --help 看这个动词接受什么。',
  }),
  languageUnknown: (typed) => ({
    said: `kept 不会说“${typed}”。`,
    tryThis: 'en、zh-Hans 或 zh-Hant',
  }),
  expects: {
    nothing: '后面什么都不写',
    'report-time': '时长，如 24h 或 8h 工作时间',
    silence: 'accepted（视为同意）或 ask（再问一次）',
    language: 'en、zh-Hans 或 zh-Hant',
    text: '几个字',
    address: '邮箱地址',
    'working-day': '一周里至少有一天要上班，如 09:00-18:00',
    hours: '工作时间，如 09:00-18:00、"9-12 13-18"，或 off',
    regions: '地区，如 CN、"CN HK"，或 none（CN、HK、TW、SG、US、GB）',
    days: '日期，如 2027-02-08 或 2027-02-08..2027-02-12，或假期日历文件（.ics）',
    next: 'next-week 或 coming',
    slash: 'day-first 或 month-first',
    share: '比例，如 0.8 或 80%',
    gap: 'never、daily 或 always',
    'mail-home': 'outlook、apple-mail、thunderbird、gmail、chat 或 command',
    command: '程序名和参数，例如 "msmtp -t"',
    'mail-server': '服务器，例如 mail.agency.example 或 mail.agency.example:465',
    'mail-security': 'starttls、tls 或 unencrypted（不加密）',
    seconds: '秒数，例如 30s',
    copied: 'text 或 html',
    glyphs: 'auto、fine 或 plain',
    switch: 'on 或 off',
    gaps: 'over、as 或 under',
    'meeting-length': '时长，如 30m 或 1h30m，最多一天',
    effort: '工作时间，如 2h、1.5d、半天',
    date: '日期，如 周五5点',
    who: '已有的人；kept 等 小明@我司 校样 周五 --ours  就有小明了',
    zone: '时区，如 Asia/Shanghai',
    'reply-times': '时间，如 2h，或“微信 30m，邮件 4h”；照常 就取消',
    rhythm: '天数，如 14d',
    time: '已经过去的时间，如 14:20、昨天下午5点',
    'past-day': '已经过去的日子，如 周一、11月23日、上周',
    folder: '可以写入的目录',
    'new-file': '可以写入的文件',
    file: '能读的文件',
    recipient: 'age 公钥（以 age1 开头）',
    item: '编号（如 7k），或未完事项里的词',
  },
};
