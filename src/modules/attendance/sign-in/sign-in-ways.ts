import type { MarkMethod } from './mark-states';

export interface SignInWay {
  readonly method: MarkMethod;
  /** Whether the trainee's own phone is needed. */
  readonly needsPhone: boolean;
  /** The route that takes it. */
  readonly door: string;
  readonly name: { readonly zh: string; readonly en: string };
}

/** How a trainee is marked present by themselves or in the room. All of them leave the same mark. */
export const SIGN_IN_WAYS: readonly SignInWay[] = [
  { method: 'qr', needsPhone: true, door: 'POST /sign-ins/scans', name: { zh: '手机扫教室二维码', en: 'scanning the room’s code with a phone' } },
  { method: 'desk', needsPhone: false, door: 'POST /classes/:classId/desk-marks', name: { zh: '现场签到台登记', en: 'the desk in the room' } },
  { method: 'card', needsPhone: false, door: 'POST /classes/:classId/sessions/:sessionId/card-sign-ins', name: { zh: '刷卡或报卡号', en: 'card or card number' } },
  { method: 'list', needsPhone: false, door: 'POST /classes/:classId/sessions/:sessionId/list-import', name: { zh: '纸质签到表录入', en: 'the paper list, entered afterwards' } },
];
