/** The address of one of the example pages' pictures, which Storybook serves beside the stories. */
export const picture = (name: string): string => `site/examples/pictures/${name}.svg`;
