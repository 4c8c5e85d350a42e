/** Whether a story is without faults for assistive technology and on the console, in a theme, light and dark. */
import { expect } from 'chai';
import { axeViolations } from '../support/axe.js';
import { openStage, widgetStories, type Stage } from './storybook.js';

/** Every story, one test each. In a file of its own for each theme: what a lost browser costs is then little. */
export async function everyStoryIsClean(theme: string): Promise<void> {
  const stories = await widgetStories();

  describe(`Every story, theme ${theme}`, () => {
    let stage: Stage | undefined;
    after(() => stage?.close());

    for (const story of stories) {
      it(`${story.title}, ${story.name}: nothing that axe finds, nothing on the console`, async () => {
        stage ??= await openStage(story, 1280);
        const found = [];
        await stage.show(story);
        for (const scheme of ['light', 'dark'] as const) {
          await stage.wear(theme, scheme);
          for (const line of await axeViolations(stage, '#storybook-root')) found.push(`${scheme}: ${line}`);
        }
        expect(found).to.deep.equal([]);
        // A widget's warnings are for the editor, in the stories of bad input.
        const isMeant = (line: string) => line.startsWith('warn: kommun-') && story.tags.includes('warns');
        expect(stage.told.filter((line) => !isMeant(line))).to.deep.equal([]);
      });
    }
  });
}
