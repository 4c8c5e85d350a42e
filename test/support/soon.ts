import { expect } from 'chai';

/**
 * Does something, which is to take less than `limit` milliseconds; where it takes longer it is done once more, because the
 * machine may have been busy with other things, or asleep.
 */
export function soon(limit: number, run: () => void, what = 'ms'): void {
  const took = () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const first = took();
  expect(first < limit ? first : took(), what).to.be.below(limit);
}
