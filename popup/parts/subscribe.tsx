/** A calendar feed that the page offers: what subscribing means, and the ways to do it. */
import { useState } from 'preact/hooks';
import { subscriptions } from '../../src/exporters/feeds/subscribe';
import type { Feed } from '../../src/feeds';
import { t } from '../words';

export function Subscribe({ feeds }: { feeds: readonly Feed[] }) {
  return <>{feeds.map((feed) => <SubscribeTo key={feed.address} {...feed} />)}</>;
}

function SubscribeTo({ address, name }: Feed) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <details class="subscribe">
      <summary>{t('subscribe')}</summary>
      <p>{t('subscribe_meaning', name)}</p>
      <p class="address">{address}</p>
      <p class="others">
        {subscriptions(address).map(({ id, label, link }) => <a key={id} class="chip" data-subscribe={id} href={link} target="_blank" rel="noreferrer">{label ?? t('subscribe_app')}</a>)}
        <button type="button" class="chip" data-subscribe="copy" onClick={() => void copy()}>{t(copied ? 'was_copied' : 'subscribe_copy')}</button>
      </p>
    </details>
  );
}
