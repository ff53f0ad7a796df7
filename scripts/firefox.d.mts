export interface Firefox {
  downloads: string;
  chrome(body: string, ...args: unknown[]): Promise<unknown>;
  content(body: string, ...args: unknown[]): Promise<unknown>;
  goto(url: string): Promise<unknown>;
  clickToolbarButton(): Promise<unknown>;
  popup<T>(expression: string, ms?: number): Promise<T>;
  badge(): Promise<unknown>;
  mayRead(url: string): Promise<unknown>;
  base(): Promise<unknown>;
  closePopup(): Promise<unknown>;
  pickFromContextMenu(selector: string, label: string): Promise<void>;
  close(): Promise<void>;
}
export function launchFirefox(): Promise<Firefox>;
