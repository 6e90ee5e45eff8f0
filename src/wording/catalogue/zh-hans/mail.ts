import type { MailWords } from '../mail-words.ts';

export const mailWords: MailWords = {
  askName: '你的姓名（写在信末）：',
  askAddress: '你的邮箱地址：',
  whereHome: '你平时在哪里写邮件？',
  homes: {
    outlook: 'Outlook',
    'apple-mail': '苹果“邮件”',
    thunderbird: 'Thunderbird',
    gmail: '浏览器里的 Gmail',
    chat: '聊天工具：微信、企业微信、飞书……',
    command: '命令：msmtp、sendmail、mutt……',
  },
  homeKept: (home) => `${home}：以后预览完按 Enter 就照此处理。要改：kept config mail.home`,
  homeLater: '这次先不定。以后随时可以：kept config mail.home',
  whichCommand: '把写好的邮件交给哪条命令？（例如 msmtp -t）',
  enter: {
    open: (home) => `Enter：在 ${home} 里打开草稿`,
    html: 'Enter：复制，粘贴到新邮件里',
    text: 'Enter：复制文字',
    chat: 'Enter：复制，粘贴到聊天里',
    mailto: 'Enter：打开一封新邮件',
    command: (program) => `Enter：交给 ${program}`,
  },
  keys: { c: 'c 复制文字', d: 'd 只存草稿', s: 's 发送', n: 'n 先不处理' },
  offer: (enter, keys) => `${[enter, ...keys].join(' · ')} `,
  ofSeveral: (at, all) => `第 ${at} 封，共 ${all} 封`,
  opened: (path) => `已打开：${path}`,
  sendAgain: '苹果“邮件”只能查看：请选“邮件”>“再次发送”，或者用 --copy html 复制。',
  linkOpened: '邮件程序里已经打开一封新邮件。',
  tooManyToOpen: (count) => `${count} 份草稿太多，没有一次全打开。都在：kept mail --ready`,
  copied: {
    html: (to, subject) => `已复制，连同版式。请粘贴到发给 ${to} 的新邮件里，主题：${subject}`,
    text: (to, subject) => `已复制。请粘贴到发给 ${to} 的新邮件里，主题：${subject}`,
    terminal: (to, subject) =>
      `已通过终端复制（前提是终端允许）。请粘贴到发给 ${to} 的新邮件里，主题：${subject}`,
  },
  copiedChat: {
    text: '已复制，粘贴到聊天里即可。',
    terminal: '已通过终端复制（前提是终端允许），粘贴到聊天里即可。',
  },
  onlyText: '这台电脑上没有能连版式一起复制的工具，复制的是纯文字。',
  handedOver: (program) => `已用 ${program} 发出。`,
  handedOn: (program) => `已交给 ${program}。`,
  writing: (done, all) => `正在写草稿：${done}/${all}`,
  from: '发件人',
  to: '收件人',
  subject: '主题',
  attached: '附件',
  size: (count) => `${count} 字`,
  askYes: '确认发送请输入 yes 或“发送”：',
  yes: '发送',
  notSentByWish: (path) => `没有发送。草稿还在：${path}`,
  sending: (server) => `正在通过 ${server} 发送……`,
  sent: (to) => `已发给 ${to}。`,
  copyKept: (path) => `留了一份副本：${path}`,
  onceSent: (line) => `还没有记为已发出。发出后：${line}`,
  recipientRefused: (address, answer) =>
    `服务器没有收下给 ${address} 的信：${answer} 其他人都收到了，请另外写给这一位。`,
  askWent: (subject, when) =>
    `“${subject}”在 ${when} 已交给服务器，但没有等到回音，可能已经发出。请看看对方有没有回复，或者问一声。`,
  wentKeys: '发出去了吗？y 发出了 · n 没有，留着草稿 · Enter：我先去查 ',
  ready: {
    none: '没有待发的草稿。',
    title: (count) => `有 ${count} 份草稿待发：`,
    letters: {
      status: '周报',
      internal: '内部',
      report: '纪要',
      recap: '确认',
      headsup: '提前告知',
      chase: '催办',
      reply: '回复',
      brief: '简报',
      agenda: '议程',
    },
    changed: (items) => `写好之后有变化：${items.join('、')}`,
    changedElse: '写好之后有新情况',
    unsure: (when) => `${when} 已交给服务器，没有等到回音，可能已经发出`,
    next: 'kept mail --ready 1 --open、--send、--sent（已经发出）、--discard',
    which: '哪一份？（Enter：都不动）',
    what: 'o 打开 · s 发送 · w 已经发出 · d 不要了 · Enter：先放着 ',
    discarded: (subject) => `已丢弃：${subject}`,
    went: (subject) => `记为已发出：${subject}`,
  },
  problem: {
    wayNotSet: {
      'smtp.server': {
        said: 'kept 自己不发信：还没有设置邮件服务器。',
        tryThis:
          'kept config smtp.server mail.agency.example，kept config smtp.user wei@agency.example；或者用 --eml --open 在自己的邮件程序里发',
      },
      'me.email': {
        said: '还没有设置你自己的邮箱地址，不知道以谁的名义发。',
        tryThis: 'kept config me.email wei@agency.example',
      },
      'mail.command': {
        said: '还没有设置接收邮件的程序。',
        tryThis: 'kept config mail.command "msmtp -t"',
      },
    },
    waysClash: (flags) => ({
      said: `一封信一次只走一条路，不能同时用 ${flags.join(' 和 ')}。`,
      tryThis: `留一个就好：${flags[0] ?? ''}`,
    }),
    recipientOutside: (address, domain, client) => ({
      said: `没有发送：${address} 不在已知的${client}邮箱域名里。`,
      tryThis: `如果 ${domain} 是他们的：kept edit "${client}" --domain ${domain}。如果不是，请用 kept edit 改正这个人的地址。`,
    }),
    inwardAddress: (address, client) => ({
      said: `这封信只给自己人看，而 ${address} 是${client}的邮箱。`,
      tryThis:
        '你的地址：kept config me.email；同事的：kept edit 姓名 --email；客户的域名：kept edit 客户 --domain',
    }),
    recipientMissing: (names) => ({
      said: `没有发送：还没有 ${names.join('、')} 的邮箱地址。`,
      tryThis: `kept edit ${names[0] ?? ''} --email 地址`,
    }),
    toMissing: (to) => ({
      said: '在脚本里要写明发给谁；没有发送。',
      tryThis: `--yes --to ${to.join(',')}`,
    }),
    toDiffers: (typed, to) => ({
      said: `没有发送：--to 写的是 ${typed}，而这封信是给 ${to.join('、')} 的。`,
      tryThis: `--yes --to ${to.join(',')}`,
    }),
    toWithoutSend: {
      said: '信发给它所关于的人；--to 只用来在 --send 时核对收件人。',
      tryThis: '--send --yes --to 地址；给自己人：--internal --who 姓名',
    },
    flagNotForLetter: (flag, letter, known) => ({
      said: `${flag} 对这种信（${letter}）没有意义，什么也没有做。`,
      tryThis: known.length === 0 ? '去掉它即可。kept mail -h' : `可以用 ${known.join('、')}。`,
    }),
    wordsLeft: {
      file: (text) => ({
        said: `写信时 --ics 不带文件名（“${text}”）：日期作为附件随信寄出。`,
        tryThis: 'kept mail report 7k --ics --eml；要单独的文件：kept export --ics 文件',
      }),
      text: (text) => ({
        said: `“${text}”对这封信没有意义，什么也没有做。`,
        tryThis: 'kept mail -h',
      }),
    },
    oneAtATime: (count) => ({
      said: `一共 ${count} 封信，这样只能一封一封来。`,
      tryThis:
        '指定一封：kept mail status acme --send，kept mail --ready 1 --send；或者用 --eml 写出全部草稿',
    }),
    passwordMissing: {
      missing: (user) => ({
        said: `没有 ${user} 的密码，没有发送。`,
        tryThis:
          'kept config smtp.password-command "pass show mail"，或系统钥匙串（service kept），或环境变量 KEPT_SMTP_PASSWORD',
      }),
      'command-failed': (user) => ({
        said: `取 ${user} 密码的命令没有给出密码，没有发送。`,
        tryThis: '用 kept config smtp.password-command 查看这条命令，手动试一下。',
      }),
      'in-the-clear': (user) => ({
        said: `${user} 的密码不会不加密就传到另一台机器，没有发送。`,
        tryThis: 'kept config smtp.security starttls',
      }),
    },
    notSent: {
      'no-connection': (server) => `没有发出：连不上 ${server}。`,
      'no-greeting': (server) => `没有发出：${server} 迟迟没有应答。`,
      'no-encryption': (server) =>
        `没有发出：${server} 不支持加密（加密方式由 smtp.security 决定）。`,
      certificate: (server) => `没有发出：${server} 的证书不可信。`,
      login: (server) => `没有发出：${server} 不接受这个用户名或密码。`,
      sender: (server) => `没有发出：${server} 不允许用这个地址发信。`,
      recipients: (server) => `没有发出：${server} 不接收给这些人的信。`,
      refused: (server) => `没有发出：${server} 拒收了这封信。`,
      'broken-off': (server) => `没有发出：信还没传完，与 ${server} 的连接就断了。`,
    },
    serverSaid: (answer) => `服务器说：${answer}`,
    draftWaits: (path) => `草稿还在：${path}
再试一次，或者自己发：kept mail --ready`,
    unsure: (subject, number) => ({
      said: `不能确定“${subject}”有没有发出：服务器收下了，却没有等到回音。`,
      tryThis: `请先问清楚。已发出：kept mail --ready ${number} --sent。没有：kept mail --ready ${number} --send --yes --to 地址`,
    }),
    sentAlready: (subject, at) => ({
      said: `“${subject}”已在 ${at} 发过。`,
      tryThis: '要再发一次：同一行加上 --again',
    }),
    mailtoNotFor: {
      said: 'mailto 链接只用于提前告知：没有版式，也放不下多少字。',
      tryThis: '请用 --eml --open，或者 --copy html',
    },
    mailtoTooLong: (signs, most) => ({
      said: `这封信做成 mailto 链接要 ${signs} 个字符，很多程序到 ${most} 就截断了。`,
      tryThis: '请用 --eml --open，或者 --copy',
    }),
    noClipboard: {
      said: '这里没法复制：没有 pbcopy、wl-copy、xclip、xsel 或 clip.exe，也不在终端里。',
      tryThis: '可以改用 --eml 写成草稿。',
    },
    notOpened: (target) => ({
      said: `系统里没有能打开它的程序：${target}`,
      tryThis: '请从邮件程序里打开，或者用 --copy。',
    }),
    programMissing: (program) => ({
      said: `找不到 ${program} 或无法启动，邮件没有交出去。`,
      tryThis: 'kept config mail.command "msmtp -t"',
    }),
    programFailed: (program, status) => ({
      said: `${program} 以 ${status} 结束，可能没有收下这封信；没有记为已发出。`,
      tryThis: '可以改用 --eml 写成草稿。',
    }),
    draftNotFound: (typed) => ({
      said: typed === '' ? '没有待发的草稿。' : `没有与“${typed}”对应的待发草稿。`,
      tryThis: 'kept mail --ready',
    }),
    draftsUnclear: (typed, count) => ({
      said: `“${typed}”可能是这 ${count} 份草稿中的任何一份，什么也没有做。`,
      tryThis: '请用编号指定一份：kept mail --ready 1 --sent',
    }),
    draftChanged: (path) => ({
      said: `这份草稿你自己改过，kept 不会替你发送：${path}`,
      tryThis: '请在邮件程序里发送：kept mail --ready --open',
    }),
  },
};
