export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/locale/generated/**', 'src/**/*.styles.ts', 'src/css.d.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
