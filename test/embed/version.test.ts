import { expect } from 'chai';
import { version } from '../../src/index.js';

it('the version is the one in package.json', async () => {
  const response = await fetch('/package.json');
  const { version: published } = (await response.json()) as { version: string };

  expect(version).to.equal(published);
});
