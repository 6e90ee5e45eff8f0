import type { MailWords } from '../mail-words.ts';

export const mailWords: MailWords = {
  askName: '你的姓名（署在信末）：',
  askAddress: '你的電子郵件地址：',
  whereHome: '你平常在哪裡寫信？',
  homes: {
    outlook: 'Outlook',
    'apple-mail': 'Apple「郵件」',
    thunderbird: 'Thunderbird',
    gmail: '瀏覽器裡的 Gmail',
    chat: '聊天軟體：LINE、微信、Teams……',
    command: '指令：msmtp、sendmail、mutt……',
  },
  homeKept: (home) => `${home}：以後預覽完按 Enter 就照此處理。要改：kept config mail.home`,
  homeLater: '這次先不定。以後隨時可以：kept config mail.home',
  whichCommand: '把寫好的信交給哪個指令？（例如 msmtp -t）',
  enter: {
    open: (home) => `Enter：在 ${home} 裡開啟草稿`,
    html: 'Enter：複製，貼到新郵件裡',
    text: 'Enter：複製文字',
    chat: 'Enter：複製，貼到聊天裡',
    mailto: 'Enter：開啟一封新郵件',
    command: (program) => `Enter：交給 ${program}`,
  },
  keys: { c: 'c 複製文字', d: 'd 只存草稿', s: 's 寄出', n: 'n 先不處理' },
  offer: (enter, keys) => `${[enter, ...keys].join(' · ')} `,
  ofSeveral: (at, all) => `第 ${at} 封，共 ${all} 封`,
  opened: (path) => `已開啟：${path}`,
  sendAgain: 'Apple「郵件」只能檢視：請選「郵件」>「再次傳送」，或者用 --copy html 複製。',
  linkOpened: '郵件程式裡已經開啟一封新郵件。',
  tooManyToOpen: (count) => `${count} 份草稿太多，沒有一次全部開啟。都在：kept mail --ready`,
  copied: {
    html: (to, subject) => `已複製，連同版面。請貼到寄給 ${to} 的新郵件裡，主旨：${subject}`,
    text: (to, subject) => `已複製。請貼到寄給 ${to} 的新郵件裡，主旨：${subject}`,
    terminal: (to, subject) =>
      `已透過終端機複製（前提是終端機允許）。請貼到寄給 ${to} 的新郵件裡，主旨：${subject}`,
  },
  copiedChat: {
    text: '已複製，貼到聊天裡即可。',
    terminal: '已透過終端機複製（前提是終端機允許），貼到聊天裡即可。',
  },
  onlyText: '這台電腦上沒有能連版面一起複製的工具，複製的是純文字。',
  handedOver: (program) => `已用 ${program} 寄出。`,
  handedOn: (program) => `已交給 ${program}。`,
  writing: (done, all) => `正在寫草稿：${done}/${all}`,
  from: '寄件者',
  to: '收件者',
  subject: '主旨',
  attached: '附件',
  size: (count) => `${count} 字`,
  askYes: '確認寄出請輸入 yes 或「寄出」：',
  yes: '寄出',
  notSentByWish: (path) => `沒有寄出。草稿還在：${path}`,
  sending: (server) => `正在透過 ${server} 寄出……`,
  sent: (to) => `已寄給 ${to}。`,
  copyKept: (path) => `留了一份副本：${path}`,
  onceSent: (line) => `還沒有記為已寄出。寄出後：${line}`,
  recipientRefused: (address, answer) =>
    `伺服器沒有收下給 ${address} 的信：${answer} 其他人都收到了，請另外寫給這一位。`,
  askWent: (subject, when) =>
    `「${subject}」在 ${when} 已交給伺服器，但沒有等到回音，可能已經寄出。請看看對方有沒有回覆，或者問一聲。`,
  wentKeys: '寄出去了嗎？y 寄出了 · n 沒有，留著草稿 · Enter：我先去查 ',
  ready: {
    none: '沒有待寄的草稿。',
    title: (count) => `有 ${count} 份草稿待寄：`,
    letters: {
      status: '週報',
      internal: '內部',
      report: '會議紀錄',
      recap: '確認',
      headsup: '提前告知',
      chase: '催辦',
      reply: '回覆',
      brief: '簡報',
      agenda: '議程',
    },
    changed: (items) => `寫好之後有變動：${items.join('、')}`,
    changedElse: '寫好之後有新狀況',
    unsure: (when) => `${when} 已交給伺服器，沒有等到回音，可能已經寄出`,
    next: 'kept mail --ready 1 --open、--send、--sent（已經寄出）、--discard',
    which: '哪一份？（Enter：都不動）',
    what: 'o 開啟 · s 寄出 · w 已經寄出 · d 不要了 · Enter：先放著 ',
    discarded: (subject) => `已丟棄：${subject}`,
    went: (subject) => `記為已寄出：${subject}`,
  },
  problem: {
    wayNotSet: {
      'smtp.server': {
        said: 'kept 自己不寄信：還沒有設定郵件伺服器。',
        tryThis:
          'kept config smtp.server mail.agency.example，kept config smtp.user wei@agency.example；或者用 --eml --open 在自己的郵件程式裡寄',
      },
      'me.email': {
        said: '還沒有設定你自己的電子郵件地址，不知道以誰的名義寄。',
        tryThis: 'kept config me.email wei@agency.example',
      },
      'mail.command': {
        said: '還沒有設定接收郵件的程式。',
        tryThis: 'kept config mail.command "msmtp -t"',
      },
    },
    waysClash: (flags) => ({
      said: `一封信一次只走一條路，不能同時用 ${flags.join(' 和 ')}。`,
      tryThis: `留一個就好：${flags[0] ?? ''}`,
    }),
    recipientOutside: (address, domain, client) => ({
      said: `沒有寄出：${address} 不在已知的${client}郵件網域裡。`,
      tryThis: `如果 ${domain} 是他們的：kept edit "${client}" --domain ${domain}。如果不是，請用 kept edit 改正這個人的地址。`,
    }),
    inwardAddress: (address, client) => ({
      said: `這封信只給自己人看，而 ${address} 是${client}的信箱。`,
      tryThis:
        '你的地址：kept config me.email；同事的：kept edit 姓名 --email；客戶的網域：kept edit 客戶 --domain',
    }),
    recipientMissing: (names) => ({
      said: `沒有寄出：還沒有 ${names.join('、')} 的電子郵件地址。`,
      tryThis: `kept edit ${names[0] ?? ''} --email 地址`,
    }),
    toMissing: (to) => ({
      said: '在指令稿裡要寫明寄給誰；沒有寄出。',
      tryThis: `--yes --to ${to.join(',')}`,
    }),
    toDiffers: (typed, to) => ({
      said: `沒有寄出：--to 寫的是 ${typed}，而這封信是給 ${to.join('、')} 的。`,
      tryThis: `--yes --to ${to.join(',')}`,
    }),
    toWithoutSend: {
      said: '信寄給它所關於的人；--to 只用來在 --send 時核對收件者。',
      tryThis: '--send --yes --to 地址；給自己人：--internal --who 姓名',
    },
    flagNotForLetter: (flag, letter, known) => ({
      said: `${flag} 對這種信（${letter}）沒有意義，什麼也沒有做。`,
      tryThis: known.length === 0 ? '拿掉它即可。kept mail -h' : `可以用 ${known.join('、')}。`,
    }),
    wordsLeft: {
      file: (text) => ({
        said: `寫信時 --ics 不帶檔名（「${text}」）：日期以附件隨信寄出。`,
        tryThis: 'kept mail report 7k --ics --eml；要單獨的檔案：kept export --ics 檔案',
      }),
      text: (text) => ({
        said: `「${text}」對這封信沒有意義，什麼也沒有做。`,
        tryThis: 'kept mail -h',
      }),
    },
    oneAtATime: (count) => ({
      said: `一共 ${count} 封信，這樣只能一封一封來。`,
      tryThis:
        '指定一封：kept mail status acme --send，kept mail --ready 1 --send；或者用 --eml 寫出全部草稿',
    }),
    passwordMissing: {
      missing: (user) => ({
        said: `沒有 ${user} 的密碼，沒有寄出。`,
        tryThis:
          'kept config smtp.password-command "pass show mail"，或系統鑰匙圈（service kept），或環境變數 KEPT_SMTP_PASSWORD',
      }),
      'command-failed': (user) => ({
        said: `取 ${user} 密碼的指令沒有給出密碼，沒有寄出。`,
        tryThis: '用 kept config smtp.password-command 查看這個指令，手動試一下。',
      }),
      'in-the-clear': (user) => ({
        said: `${user} 的密碼不會未加密就傳到另一台機器，沒有寄出。`,
        tryThis: 'kept config smtp.security starttls',
      }),
    },
    notSent: {
      'no-connection': (server) => `沒有寄出：連不上 ${server}。`,
      'no-greeting': (server) => `沒有寄出：${server} 遲遲沒有回應。`,
      'no-encryption': (server) =>
        `沒有寄出：${server} 不支援加密（加密方式由 smtp.security 決定）。`,
      certificate: (server) => `沒有寄出：${server} 的憑證不可信。`,
      login: (server) => `沒有寄出：${server} 不接受這個帳號或密碼。`,
      sender: (server) => `沒有寄出：${server} 不允許用這個地址寄信。`,
      recipients: (server) => `沒有寄出：${server} 不接收給這些人的信。`,
      refused: (server) => `沒有寄出：${server} 拒收了這封信。`,
      'broken-off': (server) => `沒有寄出：信還沒傳完，與 ${server} 的連線就斷了。`,
    },
    serverSaid: (answer) => `伺服器說：${answer}`,
    draftWaits: (path) => `草稿還在：${path}
再試一次，或者自己寄：kept mail --ready`,
    unsure: (subject, number) => ({
      said: `不能確定「${subject}」有沒有寄出：伺服器收下了，卻沒有等到回音。`,
      tryThis: `請先問清楚。已寄出：kept mail --ready ${number} --sent。沒有：kept mail --ready ${number} --send --yes --to 地址`,
    }),
    sentAlready: (subject, at) => ({
      said: `「${subject}」已在 ${at} 寄過。`,
      tryThis: '要再寄一次：同一行加上 --again',
    }),
    mailtoNotFor: {
      said: 'mailto 連結只用於提前告知：沒有版面，也放不下多少字。',
      tryThis: '請用 --eml --open，或者 --copy html',
    },
    mailtoTooLong: (signs, most) => ({
      said: `這封信做成 mailto 連結要 ${signs} 個字元，很多程式到 ${most} 就截斷了。`,
      tryThis: '請用 --eml --open，或者 --copy',
    }),
    noClipboard: {
      said: '這裡沒辦法複製：沒有 pbcopy、wl-copy、xclip、xsel 或 clip.exe，也不在終端機裡。',
      tryThis: '可以改用 --eml 寫成草稿。',
    },
    notOpened: (target) => ({
      said: `系統裡沒有能開啟它的程式：${target}`,
      tryThis: '請從郵件程式裡開啟，或者用 --copy。',
    }),
    programMissing: (program) => ({
      said: `找不到 ${program} 或無法啟動，信沒有交出去。`,
      tryThis: 'kept config mail.command "msmtp -t"',
    }),
    programFailed: (program, status) => ({
      said: `${program} 以 ${status} 結束，可能沒有收下這封信；沒有記為已寄出。`,
      tryThis: '可以改用 --eml 寫成草稿。',
    }),
    draftNotFound: (typed) => ({
      said: typed === '' ? '沒有待寄的草稿。' : `沒有與「${typed}」對應的待寄草稿。`,
      tryThis: 'kept mail --ready',
    }),
    draftsUnclear: (typed, count) => ({
      said: `「${typed}」可能是這 ${count} 份草稿中的任何一份，什麼也沒有做。`,
      tryThis: '請用編號指定一份：kept mail --ready 1 --sent',
    }),
    draftChanged: (path) => ({
      said: `這份草稿你自己改過，kept 不會替你寄出：${path}`,
      tryThis: '請在郵件程式裡寄出：kept mail --ready --open',
    }),
  },
};
