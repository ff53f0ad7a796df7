import { expect, it } from 'vitest';
import { nearestLocale } from '../../popup/locales';

it.each([
  ['pt-PT', 'pt_BR'], ['pt', 'pt_BR'], ['pt-AO', 'pt_BR'],
  ['zh-HK', 'zh_TW'], ['zh-MO', 'zh_TW'], ['zh-Hant-HK', 'zh_TW'], ['zh-Hant', 'zh_TW'], ['zh-SG', 'zh_CN'], ['zh-Hans-SG', 'zh_CN'], ['zh', 'zh_CN'],
])('%s is spoken to in %s', (tag, locale) => expect(nearestLocale(tag)).toBe(locale));

// browsers find these themselves: the folder of the very tag, or of the language alone
it.each(['de', 'de-AT', 'es-419', 'en-GB', 'pt-BR', 'zh-TW', 'zh-CN', 'he'])('%s needs no help', (tag) => expect(nearestLocale(tag)).toBeUndefined());

it.each(['sv', 'cs-CZ', 'ptx'])('%s has nothing near', (tag) => expect(nearestLocale(tag)).toBeUndefined());
