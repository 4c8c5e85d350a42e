/** One observer serves all pictures. On paper the style holds the lines still. */
const firstView = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    firstView.unobserve(target);
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches)
      target.querySelectorAll('svg:not(.rule) > line').forEach(grow);
  }
});

function grow(line: Element): void {
  const start = `${line.getAttribute('x1')} ${line.getAttribute('y1')}`;
  line.animate(
    { transform: ['scale(0)', 'none'], transformOrigin: [start, start] },
    { duration: 700, easing: 'ease-out' },
  );
}

/**
 * Lets the lines of pictures grow, from the place before to the place after, the first time that they are seen. The
 * pictures are whole before and without it; whoever wants no motion sees none.
 */
export const growOnFirstView = (root: ParentNode): void => {
  for (const picture of root.querySelectorAll('.picture')) firstView.observe(picture);
};
