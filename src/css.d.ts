/** A style sheet's text, with Vite's meaning of `?inline`: rollup, the test server and Storybook all understand it. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
