import { InputFile } from 'grammy';
import type { Document } from 'grammy/types';
import type { Clock } from '../../shared/clock.ts';
import type { BotContext } from '../bot-context.ts';
import type { BotServices } from '../bot-services.ts';
import { knownCohorts } from '../invites/known-cohorts.ts';
import { TELEGRAM_LIMIT, type DownloadFile } from '../receiving/download-file.ts';
import { chatOf, sendView } from '../sending/send-view.ts';
import { csvText } from '../views/csv-text.ts';
import { cohortLinksView, listTable } from '../views/people/list-invites-view.ts';
import { rich } from '../views/rich-text.ts';
import { makeListInvites } from './make-list-invites.ts';
import type { PeopleList } from './people-list.ts';
import { readPeopleList } from './read-people-list.ts';

/** What the features do with a list of people. */
export interface PeopleListOffice {
  /** Fetches and reads it. Undefined when it could not be fetched, which the person was told. */
  read(ctx: BotContext, file: Document): Promise<PeopleList | undefined>;
  /** Makes its invites and sends the table with the links. */
  handOut(ctx: BotContext, list: Extract<PeopleList, { kind: 'list' }>): Promise<void>;
}

export function createPeopleListOffice(options: {
  services: Pick<BotServices, 'people' | 'invites' | 'curation'>;
  download: DownloadFile;
  clock: Clock;
}): PeopleListOffice {
  const { services, download, clock } = options;
  return {
    async read(ctx, file) {
      const downloaded = await download(file);
      if (downloaded.kind === 'downloaded')
        return readPeopleList(downloaded.bytes, await knownCohorts(services));
      const { say } = ctx.speech;
      const name = file.file_name ?? 'CSV';
      const problem =
        downloaded.kind === 'too-large'
          ? say('upload-too-large', { name, limit: TELEGRAM_LIMIT / 1024 / 1024 })
          : say('upload-failed', { name });
      await sendView(ctx, rich(`❌ ${problem}`));
      return undefined;
    },

    async handOut(ctx, { people }) {
      const { speech } = ctx;
      const made = await makeListInvites(people, {
        ...{ invites: services.invites, by: ctx.person.id },
        ...{ now: clock.now(), username: ctx.me.username },
      });
      const table = csvText(listTable(made, speech), speech.language);
      await ctx.api.sendDocument(chatOf(ctx), new InputFile(Buffer.from(table), 'invites.csv'), {
        caption: speech.say('people-made', { count: made.people.length }),
      });
      await sendView(ctx, cohortLinksView(made, speech));
    },
  };
}
