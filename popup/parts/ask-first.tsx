/** A document that the browser shows, but gives away only when the user says so: a PDF, or a file on the computer. */
import { borrow, sitePattern } from '../../src/borrowed-sites';
import browser from '../../src/browser';
import { t } from '../words';

/** @param url of the document; `onGranted` reads it */
export function AskFirst({ url, onGranted }: { url: string; onGranted: () => Promise<void> }) {
  const ask = async (): Promise<void> => {
    // nothing may be awaited before the browser's question
    const { granted, giveBack } = await borrow([sitePattern(url) ?? '']);
    if (!granted) return;
    await onGranted();
    await giveBack();
  };
  return (
    <div class="notice" role="status">
      <strong>{t('pdf_ask')}</strong>
      <p>{t('pdf_ask_hint', new URL(url).hostname)}</p>
      <p><button type="button" id="read-document" class="chip" onClick={() => void ask()}>{t('pdf_read')}</button></p>
    </div>
  );
}

export function FileClosed() {
  // other browsers have no such page, and no such switch
  const details = browser.runtime.getURL('').startsWith('chrome-extension:') ? `chrome://extensions/?id=${browser.runtime.id}` : undefined;
  return (
    <div class="notice" role="status">
      <strong>{t('file_closed')}</strong>
      <p>{t('file_closed_hint')}</p>
      {details && <p><button type="button" id="open-details" class="chip" onClick={() => void browser.tabs.create({ url: details })}>{t('file_open_details')}</button></p>}
    </div>
  );
}
