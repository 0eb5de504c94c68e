import { expect, it } from 'vitest';
import { askLimit, askLimits } from './askLimit';

const { questions, work, milliseconds } = askLimits;

it('a page that asks too often waits until the span is over, and no other page with it', () => {
  const { mayAsk } = askLimit();
  const answers = Array.from({ length: questions + 2 }, () => mayAsk(1, 500));
  expect(answers.filter(Boolean)).toHaveLength(questions);
  expect(mayAsk(2, 500)).toBe(true);
  expect(mayAsk(1, 500 + milliseconds - 1)).toBe(false);
  expect(mayAsk(1, 500 + milliseconds)).toBe(true);
});

it('a page that costs too much waits too', () => {
  const limit = askLimit();
  expect(limit.mayAsk(1, 0)).toBe(true);
  limit.addWork(1, work);
  expect(limit.mayAsk(1, 1)).toBe(false);
  expect(limit.mayAsk(2, 1)).toBe(true);
  expect(limit.mayAsk(1, milliseconds)).toBe(true);
});

it('a clock put back holds nobody up', () => {
  const limit = askLimit();
  limit.mayAsk(1, 1_000_000);
  limit.addWork(1, work);
  expect(limit.mayAsk(1, 10)).toBe(true);
});

it('a tab that is gone is forgotten', () => {
  const limit = askLimit();
  limit.mayAsk(1, 0);
  limit.addWork(1, work);
  limit.forget(1);
  expect(limit.mayAsk(1, 1)).toBe(true);
});
