/** Why there is no event to show. */
import type { Review } from '../review';
import { t } from '../words';
import { AskFirst, FileClosed } from './ask-first';

export function Notice({ review: { obstacle, detail, text, kind, file, cut }, onAgain }: { review: Review; /** reads the page once more */ onAgain: () => Promise<void> }) {
  if (text !== '') return <p class="notice" role="status">{t('none_in_text')}</p>;
  if (obstacle === 'restricted') return <div class="notice" role="status"><strong>{t('restricted')}</strong><p>{t('restricted_hint')}</p></div>;
  if (obstacle === 'ask') return <AskFirst url={detail ?? ''} onGranted={onAgain} />;
  if (obstacle === 'file') return <FileClosed />;
  if (obstacle === 'source') return <div class="notice" role="status"><strong>{t('restricted')}</strong><p>{t('source_closed')}</p></div>;
  if (obstacle === 'gone') return <div class="notice" role="alert"><strong>{t('page_gone')}</strong><p>{t('page_gone_hint')}</p></div>;
  if (obstacle === 'stuck') return <div class="notice" role="alert"><strong>{t('page_stuck')}</strong><p>{t('page_stuck_hint')}</p></div>;
  if (obstacle === 'link') return <div class="notice" role="alert"><strong>{t('link_failed')}</strong><p>{detail}</p></div>;
  if (obstacle === 'unreadable') return <div class="notice" role="alert"><strong>{t('file_failed')}</strong><p>{detail}</p></div>;
  if (obstacle === 'failed') return <div class="notice" role="alert"><strong>{t('failed')}</strong><p>{t('none_hint')}</p><p class="detail">{detail}</p></div>;
  const what = { page: t('none'), selection: t('none_in_selection'), file: t('none_in_file', file ?? '') }[kind];
  return <div class="notice" role="status"><strong>{what}</strong>{cut && <p>{t('warning_cut')}</p>}<p>{t('none_hint')}</p></div>;
}
