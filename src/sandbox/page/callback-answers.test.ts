import { expect, it } from 'vitest';
import { createCallbackAnswers } from './callback-answers.js';

function answersWithTimer() {
  const timers: (() => void)[] = [];
  const answers = createCallbackAnswers({ setTimeout: (work) => timers.push(work) });
  return { answers, runTimers: () => timers.forEach((work) => work()) };
}

it('gives the answer that comes after the press is known', async () => {
  const { answers } = answersWithTimer();
  const answer = answers.answerTo('q1');
  answers.deliver('q1', { text: 'Thank you!' });
  expect(await answer).toEqual({ text: 'Thank you!' });
});

it('keeps an answer that comes first', async () => {
  const { answers } = answersWithTimer();
  answers.deliver('q1', { text: 'Thank you!' });
  expect(await answers.answerTo('q1')).toEqual({ text: 'Thank you!' });
});

it('gives up when the bot never answers', async () => {
  const { answers, runTimers } = answersWithTimer();
  const answer = answers.answerTo('q1');
  runTimers();
  expect(await answer).toBeNull();
});
