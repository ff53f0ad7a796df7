/** THE PIPELINE: Page → lines and tree → readers claim → group → merge → drafts. A newcomer starts here. */
import type { Claim, EventDraft } from './event';
import { findFeeds, type Feed } from './feeds';
import { cleanClaim } from './merge/clean-claims';
import { mergeClaims } from './merge/merge';
import { doubted } from './merge/pretenders';
import { firstOf } from './most-events';
import { parsePage, type Page, type PageDocument, type Reader } from './page';
import { addToCalendarLink } from './readers/add-to-calendar-link';
import { announcement } from './readers/announcement';
import { dataAttribute } from './readers/data-attribute';
import { icsLink } from './readers/ics-link';
import { jsonLd } from './readers/json-ld';
import { list } from './readers/list';
import { microdata } from './readers/microdata';
import { microformats } from './readers/microformats';
import { openGraph } from './readers/open-graph';
import { rdfa } from './readers/rdfa';
import { timeElement } from './readers/time-element';
import { siteFor, zoneClaims } from './sites';

/** The closed set of general readers, in the order their claims are heard when grounds are equal. */
const READERS: readonly Reader[] = [jsonLd, microdata, rdfa, microformats, openGraph, icsLink, addToCalendarLink, timeElement, dataAttribute, announcement, list];

/** What went wrong while reading a page; the pipeline goes on without that reader. */
export interface ReaderFailure {
  reader: string;
  error: Error;
}

/**
 * Events announced on a page, the main one first; an empty list is a normal answer.
 * `onFailure` hears of readers that threw (tests rethrow).
 */
export function findEvents(page: Page, onFailure: (failure: ReaderFailure) => void = () => {}): EventDraft[] {
  return [...draftsOf(parsePage(page), onFailure)];
}

/** What a page holds for a calendar. */
export interface PageEvents {
  events: EventDraft[];
  /** the page has more than what was read of it */
  limited: boolean;
  /** calendar feeds that it offers beside */
  feeds: Feed[];
}

/** The same, what the page offers beside, and whether that is all. */
export function readPage(page: Page, onFailure: (failure: ReaderFailure) => void = () => {}): PageEvents {
  const doc = parsePage(page);
  const events = [...draftsOf(doc, onFailure)];
  return { events, limited: doc.limited, feeds: findFeeds(doc) };
}

function draftsOf(doc: PageDocument, onFailure: (failure: ReaderFailure) => void): readonly EventDraft[] {
  return firstOf(doc, mergeClaims(doc, claimsOf(doc, onFailure).flatMap((claim) => cleanClaim(doubted(claim)) ?? [])));
}

function claimsOf(doc: PageDocument, onFailure: (failure: ReaderFailure) => void): Claim[] {
  const claims: Claim[] = [];
  const site = siteFor(doc);
  // the lines of a calendar file, shown as it is, are data: "VERSION: 2.0" is nobody's title
  if (/^BEGIN:VCALENDAR/i.test(doc.lines[0]?.text ?? '')) return icsLink.read(doc);
  const readers: readonly Pick<Reader, 'id' | 'read'>[] = site?.read ? [{ id: site.id, read: site.read }, ...READERS] : READERS;
  for (const reader of readers) {
    try {
      for (const claim of reader.read(doc, claims)) claims.push(claim);
    } catch (error) {
      onFailure({ reader: reader.id, error: error instanceof Error ? error : new Error(String(error)) });
    }
  }
  return site ? [...claims, ...zoneClaims(site, doc, claims)] : claims;
}
