import type { CardContent } from '#data/protocol.ts';

/** What the share page needs from the extension and the browser around it. */
export interface ShareWorld {
  content(): Promise<CardContent>;
  copyText(text: string): Promise<boolean>;
  copyPicture(picture: Blob): Promise<boolean>;
  save(picture: Blob, name: string): void;
  /** Present where the browser can share files. */
  send?: (picture: Blob, name: string, text: string) => Promise<boolean>;
  now(): Date;
}
