import type { ProblemWords } from '../problem-words.ts';

export const problemWords: ProblemWords = {
  dateNotRead: (text, suggestion) =>
    `「${text}」看不出是哪天。${suggestion === undefined ? '' : `是不是「${suggestion}」？`}`,
  dateUnclear: (text, readings) =>
    readings.length < 2
      ? `「${text}」讀作 ${readings.join('')}，但旁邊的字連不成日期。`
      : `「${text}」有兩種理解：${readings.join('，或 ')}。`,
  datePast: (text, due) => `「${text}」是${due}，已經過了。`,
  notSaved: (said, verb) => `還沒記成${verb === 'wait' ? '等待' : '承諾'}：${said}`,
  lineKept: (handle, verb) => `原話留著（${handle}）：kept ${verb} --last  （打開來改）`,
  quoteTitle: '如果是事情名稱裡的字，請放進引號。',
  severalInLine: {
    said: '這一行像是兩件事，一行只記一件。',
    tryThis: '請分成兩行記。如果本來是一件，把不是日期的字放進引號。',
  },
  lineTooLong: (signs, most) => ({
    said: `一共 ${signs} 個字元，一行最多 ${most} 個。`,
    tryThis: '承諾寫幾個字就好，全文可以記成備註：kept note',
  }),
  linesNotRead: ({ saved, unread, isStrict }) =>
    isStrict
      ? { said: `一行都沒存：${saved + unread} 行裡有 ${unread} 行沒看懂。` }
      : { said: `存了 ${saved} 行，${unread} 行沒看懂，原話留著。` },
  shellUnknown: (typed, nearest) => ({
    said: `${typed === undefined ? '給哪個 shell？' : `不認得「${typed}」這個 shell。`}${nearest === undefined ? '' : `是不是 ${nearest}？`}`,
    tryThis: 'kept completion zsh  （bash、zsh、fish 或 powershell）',
  }),
  wordsBehind: (text, { verb, handles, flag }) => ({
    said: `${handles} 後面的「${text}」看不懂，什麼都沒有改動。`,
    tryThis: `kept ${verb} ${handles} --${flag} "${text}"`,
  }),
  handleAlone: (text, { command, handles }) => ({
    said: `${handles} 後面的「${text}」看不懂。`,
    tryThis: `kept ${command} ${handles}`,
  }),
  flagNotFor: {
    item: (flag) => ({
      said: `${flag} 不能用在承諾或等待上。`,
      tryThis: 'kept edit --help  看哪個選項給誰用',
    }),
    person: (flag) => ({
      said: `${flag} 不能用在人上。`,
      tryThis: 'kept edit --help  看哪個選項給誰用',
    }),
    organisation: (flag) => ({
      said: `${flag} 不能用在公司上。`,
      tryThis: 'kept edit --help  看哪個選項給誰用',
    }),
  },
  lineToMend: (text, { handle }) => ({
    said: `${handle} 等著改：${text}`,
    tryThis: `把改好的整行接在後面：kept edit ${handle} 王敏 報價單 週五`,
  }),
  dateMissing: (handle) => ({ said: '這裡面沒有日期。', tryThis: `kept 改 ${handle} 週五5點` }),
  personUnknown: (typed, candidates) => ({
    said:
      candidates.length === 0
        ? `不認識「${typed}」。`
        : `沒有「${typed}」。是不是 ${candidates.join('、')}？`,
    tryThis: `是新人就寫明公司：${typed.replaceAll(/\s+/gu, '')}@公司`,
  }),
  personUnclear: (typed, candidates) => ({
    said: `「${typed}」可能是 ${candidates.join('、')}。`,
    tryThis: '寫明是哪一位：姓名@公司',
  }),
  missing: {
    file: { said: '哪個檔案？', tryThis: 'kept import kept.json' },
    who: { said: '答應了誰？', tryThis: 'kept add 王敏@晨光 報價單 明天下班前' },
    what: { said: '答應了什麼？', tryThis: 'kept add 王敏 報價單 明天下班前' },
    text: { said: '沒有要記的內容。', tryThis: 'kept 記 王敏 週五別打電話' },
    heard: { said: '誰問了什麼？', tryThis: 'kept heard 王敏 報價單什麼時候給' },
    told: { said: '說了什麼？', tryThis: 'kept told 王敏 上線改到1月8日' },
    met: { said: '和誰開會，談什麼？', tryThis: 'kept met 王敏 週會' },
    awaited: { said: '在等誰，等什麼？', tryThis: 'kept wait 王敏 照片 週五前' },
    search: { said: '找什麼？', tryThis: 'kept 找 報價' },
    item: { said: '哪一件？', tryThis: 'kept list  看編號' },
    line: { said: '沒有可讀的內容。', tryThis: 'kept add 王敏 報價單 明天下班前' },
    date: { said: '哪個日期？', tryThis: 'kept date 下週三下班前' },
    letter: { said: '寫哪種信？', tryThis: 'kept mail status 晨光，kept mail headsup 7k' },
    client: { said: '給哪家客戶？', tryThis: 'kept mail status 晨光，或 kept mail status --all' },
  },
  handleUnknown: (handle) => ({ said: `沒有編號 ${handle}。`, tryThis: 'kept list  看編號' }),
  commitmentUnclear: (typed) => ({ said: `「${typed}」對得上好幾件：`, tryThis: '請用編號指明。' }),
  commitmentNotFound: (typed) => ({
    said: `沒有對得上「${typed}」的未完事項。`,
    tryThis: 'kept list  看全部未完；kept 找  連已完成的一起找',
  }),
  whoNotFound: (typed, candidates) => ({
    said:
      candidates.length === 0
        ? `沒有叫「${typed}」的人或公司。`
        : `沒有「${typed}」。是不是 ${candidates.join('、')}？`,
    tryThis: 'kept who  看所有人',
  }),
  alreadyDelivered: (item, when) => ({
    said: `${item} 已於 ${when} 交付。`,
    tryThis: 'kept undo  復原上一步',
  }),
  alreadyDropped: (item, when) => ({
    said: `${item} 已於 ${when} 取消。`,
    tryThis: 'kept undo  復原上一步',
  }),
  alreadyTold: (item, handle) => ({
    said: `${item}：對方已經知道這個日期，不能悄悄改。`,
    tryThis: `kept 改 ${handle} 週五5點`,
  }),
  isPromise: (item, handle) => ({
    said: `${item} 是你答應的，不是在等的。`,
    tryThis: `kept 交了 ${handle}`,
  }),
  noHeadsUp: {
    wait: (item, handle) => ({
      said: `${item} 是你在等的；只有自己答應的事才要提前告知。`,
      tryThis: `kept 看 ${handle}`,
    }),
    'not-work': (item, handle) => ({
      said: `${item} 不是要交付的東西，沒有提前告知可寫。`,
      tryThis: `kept 看 ${handle}`,
    }),
    oneself: (item) => ({ said: `${item} 沒有答應別人，沒有人可寫。` }),
    'no-news': (item, handle) => ({
      said: `${item}：日期沒有變，沒有什麼要告知。`,
      tryThis: `kept 改 ${handle} 週五5點，再 kept mail headsup ${handle}`,
    }),
  },
  letterNotFor: {
    report: (item) => ({
      said: `${item} 不是會議，沒有紀錄可寫。`,
      tryThis: 'kept 開會 王敏 進度會',
    }),
    recap: (item, handle) => ({
      said: `${item} 不是承諾，也不是在等的事，沒有什麼可確認。`,
      tryThis: `kept show ${handle}`,
    }),
    chase: (item, handle) => ({
      said: `${item} 不是對方欠你的，不用催。`,
      tryThis: `kept mail headsup ${handle}`,
    }),
    reply: (item) => ({
      said: `${item} 不是對方的提問。`,
      tryThis: 'kept 客戶問 王敏 能不能加兩張圖',
    }),
    brief: (item, handle) => ({
      said: `${item} 不是你的承諾，也不是會議，沒有簡報可寫。`,
      tryThis: `kept show ${handle}`,
    }),
    agenda: (item) => ({
      said: `${item} 不是將要開的會。`,
      tryThis: 'kept 約 王敏 週五10點 進度會',
    }),
  },
  letterOutward: (name) => ({
    said: `${name} 是自己人；進度信是寫給客戶或供應商的。`,
    tryThis: 'kept mail status 客戶 --internal  寫給自己人看',
  }),
  nothingToday: (name) => ({
    said: `今天和 ${name} 沒有新說定的事。`,
    tryThis: 'kept mail recap 7k  單獨確認一件，不論哪天說的',
  }),
  letterInward: (name) => ({
    said: `這封信只給自己人看，${name} 是客戶。`,
    tryThis: 'kept mail brief 7k --owner ming；給客戶的簡報用 --client',
  }),
  effortNotRead: (text) => ({
    said: `「${text}」看不出要花多少時間。`,
    tryThis: '需2小時、半天、兩天、need 1.5d',
  }),
  buffer: (what) => ({
    said: `沒有儲存（--strict）：${what}`,
    tryThis: '說晚一點的日期，或去掉 --strict 照樣儲存。',
  }),
  nothingToUndo: { said: '沒有可以復原的。' },
  nothingToRedo: { said: '沒有可以重做的。' },
  actUnknown: (act) => ({ said: `沒有 ${act} 這一步。`, tryThis: 'kept log  看每一步' }),
  undoBlocked: (act, by) => ({
    said: `${act} 不能單獨復原，後面的 ${by.join('、')} 是在它上面做的。`,
    tryThis: `先復原後面的：kept 撤銷 ${by[0] ?? ''}`,
  }),
  nothingToMend: { said: '沒有等著改的原話。' },
  nothingToChange: {
    said: '這樣什麼也沒改。',
    tryThis: 'kept edit 7k --need 2h，kept edit 王敏 --email wm@chenguang.example',
  },
  standsSo: (item) => ({ said: `${item}：本來就是這樣。` }),
  settingUnknown: (name, nearest) => ({
    said: `沒有「${name}」這項設定。${nearest === undefined ? '' : `是不是 ${nearest}？`}`,
    tryThis: 'kept config  列出全部設定',
  }),
  settingNotRead: (name, value, expects) => ({
    said: `${name} 不能是「${value}」。`,
    tryThis: `可以是：${expects}。`,
  }),
  settingsBroken: (path) => ({
    said: `${path} 裡讀不出設定，先按預設設定走。`,
    tryThis: '用編輯器改好即可，內容都還在。',
  }),
  settingsNotSaved: {
    'not-json': (path) => ({
      said: `沒有設好：${path} 裡讀不出設定，沒有動它。`,
      tryThis: '先用編輯器改好，再輸入一次。',
    }),
    'not-writable': (path) => ({
      said: `沒有設好：${path} 寫不進去。`,
      tryThis: '看看檔案是誰的，磁碟滿了沒有。',
    }),
  },
  flagNotRead: (flag, value, expects) => ({
    said: `${flag} 不能是「${value}」。`,
    tryThis: `可以是：${expects}。`,
  }),
  addressNotRead: (text) => ({
    said: `「${text}」不是電子郵件地址。`,
    tryThis: 'wm@chenguang.example',
  }),
  clientWithoutPerson: (name) => ({
    said: `${name} 還沒有聯絡人，不知道寫給誰。`,
    tryThis: `kept add 王敏@${name} 報價單 明天下班前`,
  }),
  letterUnknown: (typed, nearest) => ({
    said:
      typed === ''
        ? '寫哪種信？'
        : `kept 不會寫「${typed}」這種信。${nearest === undefined ? '' : `是不是 ${nearest}？`}`,
    tryThis: 'kept mail status 晨光',
  }),
  noClients: { said: '還沒有客戶，寫不了週報。', tryThis: 'kept add 王敏@晨光 報價單 明天下班前' },
  inputIsTerminal: { said: '要從管線讀取，但沒有接上管線。', tryThis: 'kept add - < calls.txt' },
  verbUnknown: (typed, nearest) => ({
    said: `kept 沒有「${typed}」這個動作。${nearest === undefined ? '' : `是不是 ${nearest}？`}`,
    tryThis: 'kept --help  看能做什麼',
  }),
  flagUnknown: (flag, nearest) => ({
    said: `這裡沒有 ${flag}。${nearest === undefined ? '' : `是不是 ${nearest}？`}`,
    tryThis: '加 --help 看這個動作能帶什麼。',
  }),
  flagNeedsValue: (flag) => ({ said: `${flag} 後面要寫內容。` }),
  flagTakesNothing: (flag) => ({
    said: `${flag} 在這裡單獨使用，後面不能用 = 接內容。`,
    tryThis: '拿掉 = 和後面的內容；加 --help 看這個動詞接受什麼。',
  }),
  languageUnknown: (typed) => ({
    said: `kept 不會說「${typed}」。`,
    tryThis: 'en、zh-Hans 或 zh-Hant',
  }),
  expects: {
    nothing: '後面什麼都不寫',
    'report-time': '時長，如 24h 或 8h 工作時間',
    silence: 'accepted（視為同意）或 ask（再問一次）',
    language: 'en、zh-Hans 或 zh-Hant',
    text: '幾個字',
    address: '電子郵件地址',
    'working-day': '一週裡至少要有一天上班，如 09:00-18:00',
    hours: '工作時間，如 09:00-18:00、"9-12 13-18"，或 off',
    regions: '地區，如 CN、"CN HK"，或 none（CN、HK、TW、SG、US、GB）',
    days: '日期，如 2027-02-08 或 2027-02-08..2027-02-12，或假期行事曆檔案（.ics）',
    next: 'next-week 或 coming',
    slash: 'day-first 或 month-first',
    share: '比例，如 0.8 或 80%',
    gap: 'never、daily 或 always',
    'mail-home': 'outlook、apple-mail、thunderbird、gmail、chat 或 command',
    command: '程式名稱和參數，例如 "msmtp -t"',
    'mail-server': '伺服器，例如 mail.agency.example 或 mail.agency.example:465',
    'mail-security': 'starttls、tls 或 unencrypted（不加密）',
    seconds: '秒數，例如 30s',
    copied: 'text 或 html',
    glyphs: 'auto、fine 或 plain',
    switch: 'on 或 off',
    gaps: 'over、as 或 under',
    'meeting-length': '時長，如 30m 或 1h30m，最多一天',
    effort: '工作時間，如 2h、1.5d、半天',
    date: '日期，如 週五5點',
    who: '已有的人；kept 等 小明@我司 校樣 週五 --ours  就有小明了',
    zone: '時區，如 Asia/Shanghai',
    'reply-times': '時間，如 2h，或「微信 30m，郵件 4h」；照常 就取消',
    rhythm: '天數，如 14d',
    time: '已經過去的時間，如 14:20、昨天下午5點',
    'past-day': '已經過去的日子，如 週一、11月23日、上週',
    folder: '可以寫入的目錄',
    'new-file': '可以寫入的檔案',
    file: '讀得到的檔案',
    recipient: 'age 公鑰（以 age1 開頭）',
    item: '編號（如 7k），或未完事項裡的詞',
  },
};
