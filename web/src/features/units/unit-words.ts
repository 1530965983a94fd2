import { dictionary } from '../../words/dictionary';

export const unitActKinds = dictionary({
  zh: { open: '新设', rename: '更名', merge: '并入其他单位', split: '分设', close: '撤销' },
  en: { open: 'Open a unit below', rename: 'Rename', merge: 'Merge into another', split: 'Split', close: 'Close' },
});

export const unitWords = dictionary({
  zh: {
    title: '机构', tree: '机构树', lead: '单位按日期新设、更名、并入、分设和撤销，从不删除；任何一天的机构树都可查看。',
    on: '查看日期', unit: '单位', code: '编码', unitKind: '类别', people: '在职人数', act: '机构变动', record: '登记', actOf: (name: string) => `登记 ${name} 的机构变动`,
    closed: (day: string) => `自 ${day} 起撤销`, opened: (day: string) => `${day} 设立`, units: (count: number) => `共 ${count} 个单位`, pastNote: (day: string) => `${day} 的机构和在职人数`,
    none: '没有单位', noneWhy: '导入带“单位”表的名册后，机构树列在这里。',
    acts: '机构变动记录', noActs: '没有机构变动', noActsWhy: '在机构树中登记后，变动及其进度列在这里。', kind: '变动', from: '生效日期', before: '变动前', after: '变动后', paper: '依据', recorded: '登记', progress: '人员转移',
    done: (people: number) => (people === 0 ? '无须转移人员' : `已转移 ${people} 人`), carried: (carried: number, people: number) => `正在转移：${carried} / ${people} 人`,
    returning: (left: number) => `正在退回，还有 ${left} 人`, undone: (name: string, reason: string) => `已由${name}撤销：${reason}`,
    undo: '撤销登记', undoOf: (kind: string, unit: string) => `撤销登记：${unit} ${kind}`, undoWhat: '单位名称、上级和撤并状态恢复到登记之前，随之转移的人员回到原任职；此后已有其他变动的不能撤销。', undoEffect: (people: number) => (people === 0 ? '撤销这次机构变动' : `撤销这次机构变动并退回 ${people} 人`), undoDone: '机构变动已撤销',
    choose: '请选择', into: '接收单位', chooseUnit: '请选择单位', newName: '新名称', newCode: '新单位编码', newUnit: '新单位名称', unitKindHelp: '如：政府部门、乡镇',
    chosen: (count: number) => `转入新单位的人员：已选 ${count} 人`, find: '查找本单位人员', findExample: '姓名、拼音或首字母', remove: '移出', reason: '理由', documentNo: '依据文号',
    mergeLead: '人员自生效日期起任职于接收单位，下属单位随之划转；原单位撤销，其往年记录由接收单位的人事查看，原单位的授权不因此扩大。',
    openLead: '在本单位下新设一个单位。', renameLead: '生效日期之前仍按原名称统计。', splitLead: '新单位与本单位并列，所选人员自生效日期起任职于新单位。', closeLead: '撤销前须无人任职、无下属单位；单位和往年记录保留。', whichLead: '先选择变动类别，再核对影响。',
    effect: '影响', effectWaiting: '填写完整后显示影响。', weighing: '正在核对影响…',
    effectPeople: (people: number) => `${people} 人将有新的任职`, effectUnits: (count: number) => `${count} 个下属单位随之划转`, effectOnly: '只改变机构，不涉及人员任职',
    send: '登记机构变动', sent: '机构变动已登记',
    kindMissing: '请选择变动类别', onMissing: '请填写生效日期', intoMissing: '请选择接收单位', nameMissing: '请填写名称', codeMissing: '请填写编码', peopleMissing: '请选择转入新单位的人员', reasonMissing: '请写明理由', documentMissing: '请填写依据文号',
  },
  en: {
    title: 'Units', tree: 'Tree of units', lead: 'Units are opened, renamed, merged, split and closed by date and never removed; the tree of any day can be seen.',
    on: 'As of', unit: 'Unit', code: 'Code', unitKind: 'Kind', people: 'People', act: 'Change', record: 'Record', actOf: (name: string) => `Record a change of ${name}`,
    closed: (day: string) => `closed from ${day}`, opened: (day: string) => `opened ${day}`, units: (count: number) => `${count} units`, pastNote: (day: string) => `Units and people of ${day}`,
    none: 'No units', noneWhy: 'They come with a roster that has a sheet of units.',
    acts: 'Changes of units', noActs: 'No changes of units', noActsWhy: 'Changes recorded in the tree are listed here with their progress.', kind: 'Change', from: 'From', before: 'Before', after: 'After', paper: 'Paper', recorded: 'Recorded', progress: 'People',
    done: (people: number) => (people === 0 ? 'nobody had to move' : `${people} carried over`), carried: (carried: number, people: number) => `carrying over: ${carried} of ${people}`,
    returning: (left: number) => `returning: ${left} to go`, undone: (name: string, reason: string) => `undone by ${name}: ${reason}`,
    undo: 'Undo', undoOf: (kind: string, unit: string) => `Undo: ${unit}, ${kind}`, undoWhat: 'Names, places and closings become what they were, and the people who were carried return to their postings. Not possible once something else followed.', undoEffect: (people: number) => (people === 0 ? 'Undo this change' : `Undo this change and bring ${people} people back`), undoDone: 'The change is undone',
    choose: 'Choose', into: 'Unit that takes over', chooseUnit: 'Choose a unit', newName: 'New name', newCode: 'Code of the new unit', newUnit: 'Name of the new unit', unitKindHelp: 'e.g. department, township',
    chosen: (count: number) => `People who go to the new unit: ${count}`, find: 'Find people of this unit', findExample: 'Name, pinyin or initials', remove: 'Take out', reason: 'Reason', documentNo: 'Document number',
    mergeLead: 'From that day its people serve in the unit that takes over, and the units below it hang there. It is closed; what it left behind is seen by whoever looks after the one that took over, and no grant on it grows.',
    openLead: 'A new unit below this one.', renameLead: 'Figures of the days before keep the old name.', splitLead: 'The new unit stands beside this one; the people chosen serve there from that day on.', closeLead: 'Nobody may serve in it and no unit stand below it; the unit and its past remain.', whichLead: 'Choose the change, then look at its effect.',
    effect: 'Effect', effectWaiting: 'Shown when the form is filled in.', weighing: 'Looking at the effect…',
    effectPeople: (people: number) => `${people} people get a new posting`, effectUnits: (count: number) => `${count} units below go along`, effectOnly: 'Only the units change; nobody is posted anew',
    send: 'Record the change', sent: 'The change is recorded',
    kindMissing: 'Choose the change', onMissing: 'Give the day', intoMissing: 'Choose the unit that takes over', nameMissing: 'Give the name', codeMissing: 'Give the code', peopleMissing: 'Choose who goes to the new unit', reasonMissing: 'State the reason', documentMissing: 'Give the document number',
  },
});
