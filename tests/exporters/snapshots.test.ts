import { expect, test } from 'vitest';
import { EXPORTERS, type Exporter } from '../../src/exporters';
import { GOLDEN } from './events';

const OPTIONS = { now: Date.UTC(2026, 0, 15, 12), readerZone: 'America/New_York', alarmMinutes: 10 };

function output(exporter: Exporter, name: string): string {
  const event = GOLDEN[name];
  if (!event) throw new Error(name);
  if (exporter.kind === 'link') return decodeURI(exporter.link(event, OPTIONS)).replaceAll('&', '\n  &');
  if (exporter.kind === 'text') return exporter.text([event], OPTIONS).text;
  if (exporter.kind === 'picture') return `${exporter.svg(event, OPTIONS).length} characters of SVG`;
  const { name: fileName, mime, text } = exporter.file([event], OPTIONS);
  return `${fileName} (${mime})\n${text}`;
}

test.each(EXPORTERS.map((exporter) => [exporter.id, exporter] as const))('%s', async (id, exporter) => {
  const parts = Object.entries(GOLDEN).map(([name, event]) => {
    const losses = exporter.cannotCarry(event, OPTIONS).join(', ');
    return `===== ${name}${losses && ` (cannot carry: ${losses})`}\n${output(exporter, name)}`;
  });
  await expect(`${parts.join('\n\n').replaceAll('\r\n', '\n')}\n`).toMatchFileSnapshot(`snapshots/${id}.txt`);
});
