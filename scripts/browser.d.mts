import type { BrowserContext, CDPSession, LaunchOptions, Page, Worker } from '@playwright/test';

export interface Launched {
  context: BrowserContext;
  worker: Worker;
  cdp: CDPSession;
  downloads: string;
  id: string;
  close(): Promise<void>;
}
export function launch(options?: LaunchOptions & { headless?: boolean; extension?: string; welcome?: boolean; profile?: string; viewport?: { width: number; height: number } | null; locale?: string; timezoneId?: string }): Promise<Launched>;
export function clickToolbarButton(cdp: CDPSession, id: string, page: Page): Promise<Popup>;
export function sentTo(context: BrowserContext, tab: Page): Promise<string>;
export class Popup {
  constructor(cdp: CDPSession, sessionId: string, targetId: string);
  static attach(cdp: CDPSession, id: string): Promise<Popup>;
  send(method: string, params?: object): Promise<unknown>;
  eval<T>(expression: string): Promise<T>;
  until<T>(expression: string, ms?: number): Promise<T>;
  ready(): Promise<unknown>;
  fill(selector: string, value: string): Promise<void>;
  click(selector: string): Promise<void>;
  press(key: string, code?: string): Promise<void>;
  close(): Promise<void>;
  screenshot(path: string): Promise<void>;
}
