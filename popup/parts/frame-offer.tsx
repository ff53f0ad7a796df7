/** Parts of the page that come from other sites (an embedded calendar): read when the user lets us, or opened by themselves. */
import { useState } from 'preact/hooks';
import { borrow, sitePattern } from '../../src/borrowed-sites';
import browser from '../../src/browser';
import { t } from '../words';

export interface FrameOfferProps {
  frames: readonly string[];
  /** reads what is allowed; gives how many events there were */
  onRead: () => Promise<number>;
}

export function FrameOffer({ frames, onRead }: FrameOfferProps) {
  const [empty, setEmpty] = useState(false);
  if (frames.length === 0) return null;
  const read = async (): Promise<void> => {
    // nothing may be awaited before the browser's question
    const { granted, giveBack } = await borrow(frames.flatMap((url) => sitePattern(url) ?? []));
    if (!granted) return;
    setEmpty((await onRead()) === 0);
    await giveBack();
  };
  const open = (url: string): void => void browser.tabs.create({ url });
  return (
    <div class="errand offer" role="status">
      <span>{t('frame_ask', frames.map((url) => new URL(url).hostname).join(', '))}{empty && ` ${t('frame_none')}`}</span>
      {!empty && <button type="button" id="read-frames" class="chip" onClick={() => void read()}>{t('frame_read')}</button>}
      <button type="button" id="open-frame" class="chip" onClick={() => open(frames[0] ?? '')}>{t('frame_open')}</button>
    </div>
  );
}
