import type { Home, Session } from '../api/session';
import { dictionary } from '../words/dictionary';

export const roomWords = dictionary({
  zh: {
    trainee: '学员',
    school: '党校',
    hr: '人事',
    audit: '审计',
    system: '系统管理',
    myYear: '我的学年',
    findClasses: '选课报名',
    myClasses: '我的班次',
    myEvaluations: '教学评估',
    myClaims: '学分申报',
    claimReviews: '申报审核',
    unitClaims: '单位申报',
    filings: '活动备案',
    myCertificates: '我的证书',
    myTranscript: '学分证明',
    seatsToFill: '调训名额',
    callUps: '调训覆盖',
    classes: '培训班',
    leave: '请假审批',
    plans: '培训计划',
    bases: '教学基地',
    venues: '场地日历',
    courses: '课程',
    teachers: '师资',
    overview: '概览',
    people: '人员',
    moves: '人员变动',
    units: '机构',
    imports: '数据导入',
    exports: '导出文件',
    policies: '学分政策',
    runs: '年度考核',
    annual: '考核全程',
    publishedResults: '考核公示',
    decisions: '个案认定',
    accounts: '账号与授权',
    auditEntries: '审计记录',
    ledgerProof: '学分账核验',
    complaintsToAnswer: '投诉建议答复',
    account: '我的账号',
    forPeople: '人员与机构',
    forCredits: '学分登记',
    forYear: '考核与政策',
    forTraining: '培训与调训',
    forAudit: '审计核验',
    forOthers: '其他',
  },
  en: {
    trainee: 'Trainee',
    school: 'Party school',
    hr: 'Personnel',
    audit: 'Audit',
    system: 'System',
    myYear: 'My year',
    findClasses: 'Find classes',
    myClasses: 'My classes',
    myEvaluations: 'Evaluations',
    myClaims: 'Declared credits',
    claimReviews: 'Review of claims',
    unitClaims: 'Claims by the unit',
    filings: 'Filings',
    myCertificates: 'My certificates',
    myTranscript: 'Transcript',
    seatsToFill: 'Seats to fill',
    callUps: 'Call-up coverage',
    classes: 'Training classes',
    leave: 'Leave',
    plans: 'Training plans',
    bases: 'Teaching bases',
    venues: 'Venue calendar',
    courses: 'Courses',
    teachers: 'Teachers',
    overview: 'Overview',
    people: 'People',
    moves: 'Moves',
    units: 'Units',
    imports: 'Imports',
    exports: 'Exported files',
    policies: 'Credit policies',
    runs: 'Annual assessment',
    annual: 'Assessment year',
    publishedResults: 'Published results',
    decisions: 'Decisions',
    accounts: 'Accounts and grants',
    auditEntries: 'Audit log',
    ledgerProof: 'Ledger verification',
    complaintsToAnswer: 'Complaints to answer',
    account: 'My account',
    forPeople: 'People and units',
    forCredits: 'Registration',
    forYear: 'Assessment and policies',
    forTraining: 'Training',
    forAudit: 'Audit and proof',
    forOthers: 'Other',
  },
});

type Heading = Extract<keyof (typeof roomWords)['zh'], `for${string}`>;

export interface Room {
  readonly to: string;
  readonly name: Exclude<keyof (typeof roomWords)['zh'], Home | Heading>;
  /** Left out: everybody who has the home. */
  readonly needs?: Session['permissions'][number];
}

const policies: Room = { to: '/policies', name: 'policies', needs: 'policies.read' };
const classes: Room = { to: '/classes', name: 'classes', needs: 'classes.manage' };
const plans: Room = { to: '/training-plans', name: 'plans', needs: 'classes.manage' };
const bases: Room = { to: '/teaching-bases', name: 'bases', needs: 'partners.read' };
const decisions: Room = { to: '/year-decisions', name: 'decisions', needs: 'decisions.read' };
const annual: Room = { to: '/annual', name: 'annual', needs: 'assessment.read' };
const venues: Room = { to: '/venues', name: 'venues', needs: 'partners.read' };
const leave: Room = { to: '/leave-requests', name: 'leave', needs: 'leave.decide' };
/** Whoever sees partners looks after training: trainees and units find courses in classes. Readers come to venues from the bases, to teachers from the courses. */
const courses: Room = { to: '/courses', name: 'courses', needs: 'partners.read' };
const teachers: Room = { to: '/teachers', name: 'teachers', needs: 'partners.read' };
/** Papers of classes that were written in the background lie here too. */
const exportedFiles: Room = { to: '/exports', name: 'exports' };
const complaintsToAnswer: Room = { to: '/complaints-to-answer', name: 'complaintsToAnswer', needs: 'complaints.answer' };
const account: Room = { to: '/account', name: 'account' };

const overview: Room = { to: '/overview', needs: 'overview.read', name: 'overview' };
const people: Room = { to: '/people', needs: 'people.read', name: 'people' };
const moves: Room = { to: '/moves', needs: 'people.read', name: 'moves' };
const units: Room = { to: '/units', needs: 'units.read', name: 'units' };
const imports: Room = { to: '/imports', needs: 'imports.read', name: 'imports' };
const runs: Room = { to: '/assessment-runs', needs: 'runs.read', name: 'runs' };

export interface RoomGroup {
  /** Left out where the menu is short, and above the first room. */
  readonly heading?: Heading;
  readonly rooms: readonly Room[];
}

const ROOMS: Readonly<Record<Home, readonly RoomGroup[]>> = {
  trainee: [
    {
      rooms: [
        { to: '/my-year', name: 'myYear' },
        { to: '/find-classes', name: 'findClasses', needs: 'enrolments.apply' },
        { to: '/my-classes', name: 'myClasses', needs: 'enrolments.apply' },
        { to: '/my-evaluations', name: 'myEvaluations', needs: 'evaluations.give' },
        { to: '/my-claims', name: 'myClaims', needs: 'claims.declare' },
        { to: '/published-results', name: 'publishedResults', needs: 'publicity.read' },
        { to: '/my-certificates', name: 'myCertificates', needs: 'certificates.read' },
        { to: '/my-transcript', name: 'myTranscript', needs: 'own.read' },
        policies,
        account,
      ],
    },
  ],
  school: [{ rooms: [overview, classes, leave, plans, bases, venues, courses, teachers, policies, exportedFiles, account] }],
  hr: [
    { rooms: [overview] },
    { heading: 'forPeople', rooms: [people, moves, units] },
    {
      heading: 'forCredits',
      rooms: [
        { to: '/claim-reviews', needs: 'claims.review', name: 'claimReviews' },
        { to: '/unit-claims', needs: 'claims.declare-batch', name: 'unitClaims' },
        { to: '/claim-filings', needs: 'claims.review', name: 'filings' },
        imports,
        exportedFiles,
      ],
    },
    { heading: 'forYear', rooms: [annual, runs, decisions, policies] },
    {
      heading: 'forTraining',
      rooms: [
        { ...plans, needs: 'classes.approve' },
        { ...classes, needs: 'classes.approve' },
        leave,
        { to: '/call-ups', name: 'callUps', needs: 'classes.approve' },
        { to: '/seats-to-fill', name: 'seatsToFill', needs: 'enrolments.nominate' },
        bases,
        courses,
      ],
    },
    { heading: 'forOthers', rooms: [complaintsToAnswer, account] },
  ],
  audit: [
    { rooms: [overview] },
    { heading: 'forAudit', rooms: [{ to: '/audit-entries', name: 'auditEntries', needs: 'audit.read' }, { to: '/ledger-proof', name: 'ledgerProof', needs: 'ledger.verify' }, imports] },
    { heading: 'forPeople', rooms: [people, moves, units] },
    { heading: 'forYear', rooms: [annual, runs, decisions, policies] },
    { heading: 'forTraining', rooms: [{ ...plans, needs: 'classes.read' }, { ...classes, needs: 'classes.read' }, bases, courses] },
    { heading: 'forOthers', rooms: [account] },
  ],
  system: [{ rooms: [{ to: '/accounts', name: 'accounts', needs: 'accounts.read' }, complaintsToAnswer, account] }],
};

/** What this person may enter; groups of which nothing is left are left out. */
export function roomGroupsOf(session: Session, home: Home): readonly RoomGroup[] {
  const mayEnter = (room: Room) => room.needs === undefined || session.permissions.includes(room.needs);
  return ROOMS[home].map((group) => ({ ...group, rooms: group.rooms.filter(mayEnter) })).filter(({ rooms }) => rooms.length > 0);
}

function roomsOf(session: Session, home: Home): readonly Room[] {
  return roomGroupsOf(session, home).flatMap(({ rooms }) => rooms);
}

export function firstRoom(session: Session, home: Home | undefined): string {
  return (home && roomsOf(session, home)[0]?.to) ?? account.to;
}

/** A room the person may enter from any of their workplaces. */
export function roomNamed(session: Session, name: Room['name']): Room | undefined {
  return session.homes.flatMap((home) => roomsOf(session, home)).find((room) => room.name === name);
}

/** An export carries names out of the house: an auditor may look, not carry. */
export function mayExportPeople({ permissions }: Session): boolean {
  return permissions.includes('people.export');
}

export function maySearchPeople(session: Session): boolean {
  return roomNamed(session, 'people') !== undefined;
}
