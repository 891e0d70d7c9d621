import type ICAL from 'ical.js';
import { decodeText } from '../decode-text.ts';
import type { Block } from '../document.ts';
import { reasonOf } from '../../shared/reason.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { occurrencesOf } from './ics-occurrences.ts';
import type { Loaded, LoaderOptions } from './loaded.ts';

/** Occurrences told of one repeating event; a daily meal of a month fits in. */
const MOST_OCCURRENCES = 60;

/**
 * Reads a calendar: each event has a heading, a line for each of its times that can be quoted alone
 * ("Opening · 2022-09-20 09:00–10:30 (Asia/Seoul) · Hall A"), and its description. Cancelled events are left out.
 */
export async function loadIcs(bytes: Uint8Array, options: LoaderOptions): Promise<Loaded> {
  const { default: ical } = await import('ical.js');
  const { text, warnings } = decodeText(bytes);
  const calendars = parseCalendars(ical, text);
  const title = calendars.map((calendar) => textOf(calendar, 'x-wr-calname')).find((name) => name !== '');
  const events: { start: string; blocks: Block[] }[] = [];
  for (const calendar of calendars) {
    const all = calendar.getAllSubcomponents('vevent');
    const cancelled = all.filter((event) => textOf(event, 'status').toUpperCase() === 'CANCELLED');
    for (const event of cancelled)
      warnings.push(`A cancelled event was left out: ${textOf(event, 'summary')}.`);
    for (const component of all.filter((event) => !event.hasProperty('recurrence-id'))) {
      const summary = textOf(component, 'summary');
      if (cancelled.includes(component)) continue;
      if (!component.hasProperty('dtstart')) {
        warnings.push(`An event without a start was left out: ${summary}.`);
        continue;
      }
      const changed = all.filter(
        (event) => event.hasProperty('recurrence-id') && textOf(event, 'uid') === textOf(component, 'uid'),
      );
      const event = new ical.Event(component, { exceptions: changed });
      const { lines, start, isCut } = occurrencesOf(ical, event, {
        ...options,
        cancelled,
        most: MOST_OCCURRENCES,
      });
      if (isCut)
        warnings.push(`Only the first ${MOST_OCCURRENCES} times of a repeating event were read: ${summary}.`);
      if (lines.length > 0) events.push({ start, blocks: eventBlocks(summary, lines, component) });
    }
  }
  events.sort((one, other) => (one.start < other.start ? -1 : one.start > other.start ? 1 : 0));
  return {
    ...(title === undefined ? {} : { title }),
    blocks: events.flatMap(({ blocks }) => blocks),
    warnings,
  };
}

function parseCalendars(ical: typeof ICAL, text: string): ICAL.Component[] {
  try {
    const parsed = ical.parse(text) as unknown[];
    // One calendar is ["vcalendar", …]; several in one file are a list of such.
    const roots = (typeof parsed[0] === 'string' ? [parsed] : parsed) as unknown[][];
    return roots.map((root) => new ical.Component(root as ConstructorParameters<typeof ICAL.Component>[0]));
  } catch (error) {
    throw new UnreadableFile('Its calendar is cut short or damaged. Export it again as .ics.', {
      told: reasonOf('damaged'),
      cause: error,
    });
  }
}

function eventBlocks(summary: string, lines: readonly string[], component: ICAL.Component): Block[] {
  const description = textOf(component, 'description');
  const url = textOf(component, 'url');
  return [
    { kind: 'heading', level: 2, text: summary === '' ? (lines[0] ?? '') : summary },
    ...lines.map((text): Block => ({ kind: 'item', text })),
    { kind: 'paragraph', text: description.replace(/<br\s*\/?>/gi, '\n').replace(/<\/?[a-z][^<>]*>/gi, '') },
    { kind: 'paragraph', text: url },
  ];
}

/** The first value of a property as text; empty when there is none. */
export function textOf(component: ICAL.Component, property: string): string {
  const value = component.getFirstPropertyValue(property);
  return value === null || value === undefined ? '' : value.toString().trim();
}
