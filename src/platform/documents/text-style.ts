export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'right' | 'center';
}

export interface TextPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}
