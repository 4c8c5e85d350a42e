export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/locale/generated/**', 'src/**/*.styles.ts', 'src/css.d.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'in-order',
      // As the disk lists them, two machines would write two manifests.
      packageLinkPhase({ customElementsManifest: { modules } }) {
        modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      },
    },
  ],
};
