import { expect, it } from 'vitest';
import { createAnnouncementEvents } from './announcement-events.ts';

it('keeps what happened before anybody listened, and tells the rest at once', () => {
  const events = createAnnouncementEvents();
  events.changed(1);
  events.changed(1);
  events.happened({ kind: 'missed', announcement: 1 });
  const heard: unknown[] = [];
  events.connect({
    changed: (id) => heard.push(id),
    happened: ({ kind }) => heard.push(kind),
  });
  expect(heard).toEqual([1, 'missed']);
  events.changed(2);
  expect(heard).toEqual([1, 'missed', 2]);
});
