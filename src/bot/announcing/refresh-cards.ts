import type { Api } from 'grammy';
import type { AnnouncementReport } from '../../announcements/announcement-desk.ts';
import type { Card } from '../../announcements/card-store.ts';
import type { Logger } from '../../shared/logger.ts';
import { describeError } from '../sending/describe-error.ts';
import type { AnnounceOptions } from './announce-services.ts';
import { editCard } from './edit-card.ts';
import type { PaceMeter } from './pace-meter.ts';
import { createShownCards } from './shown-cards.ts';
import { viewForPerson } from './view-for-person.ts';

/** What came of it: `failed` may be tried again; `wait`: Telegram wants so many seconds of peace first. */
export type Refreshed =
  { readonly kind: 'done' | 'failed' } | { readonly kind: 'wait'; readonly seconds: number };

/** Brings all cards of an announcement up to date, each in its reader's language. Never throws. */
export type RefreshCards = (announcement: number, meter: PaceMeter) => Promise<Refreshed>;

export interface RefreshOptions {
  readonly api: Pick<Api, 'editMessageText'>;
  readonly logger: Logger;
  /** Until when Telegram lets nothing go out, milliseconds UTC; absent or undefined when it does. */
  readonly heldUntil?: () => number | undefined;
}

export function createRefreshCards(options: AnnounceOptions & RefreshOptions): RefreshCards {
  const { api, services, clock, logger } = options;
  const { announcements: desk, announcementCards: cards, people } = services;
  const shown = createShownCards();

  async function refresh(announcement: number, meter: PaceMeter): Promise<Refreshed> {
    const all = await cards.of(announcement);
    const known = all.length > 0 ? await desk.report(announcement) : undefined;
    if (!known) return { kind: 'done' };
    const held = options.heldUntil?.();
    const report = held === undefined ? known : { ...known, heldUntil: held };
    const pace = meter.measure(report.recipients - report.outcomes.pending, clock.now());
    return worst(await Promise.all(all.map((card) => show(card, report, pace))));
  }

  async function show(card: Card, report: AnnouncementReport, pace: number | undefined): Promise<Refreshed> {
    const person = await people.find(card.chat);
    const more = pace === undefined ? {} : { pace };
    const view = person && (await viewForPerson(report, person, { services, clock, ...more }));
    if (!view || shown.isShown(card, view)) return { kind: 'done' };
    const announcement = report.announcement.id;
    const edited = await editCard(api, card, view);
    switch (edited.kind) {
      case 'wait':
        return edited;
      case 'failed':
        logger.debug({ announcement, ...describeError(edited.error) }, 'a card could not be edited');
        return { kind: 'failed' };
      case 'gone':
        await forget(announcement, card);
        return { kind: 'done' };
      case 'refused':
        logger.warn({ announcement, ...describeError(edited.error) }, 'Telegram refused a card');
        break;
      case 'shown':
    }
    shown.note(card, view);
    return { kind: 'done' };
  }

  /** Only when no other card has taken its place. */
  async function forget(announcement: number, { chat, message }: Card): Promise<void> {
    const now = (await cards.of(announcement)).find((card) => card.chat === chat);
    if (now?.message === message) await cards.forget(announcement, chat);
  }

  return async (announcement, meter) => {
    try {
      return await refresh(announcement, meter);
    } catch (error) {
      logger.warn({ announcement, ...describeError(error) }, 'the cards of an announcement were not shown');
      return { kind: 'failed' };
    }
  };
}

function worst(all: readonly Refreshed[]): Refreshed {
  const waits = all.flatMap((one) => (one.kind === 'wait' ? [one.seconds] : []));
  if (waits.length > 0) return { kind: 'wait', seconds: Math.max(...waits) };
  return all.find(({ kind }) => kind === 'failed') ?? { kind: 'done' };
}
