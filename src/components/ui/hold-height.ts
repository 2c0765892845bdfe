/** What is around a text area, and has a style only while that has the focus. */
export const held = '[data-held]';

/**
 * Gives what is around a text area a size of its own for as long as that has the focus: a key then lays out the
 * text area and not the page. The size follows the text area's in the frame in which that changes. What is around
 * has to be a plain block: a browser lays out items of a flex or grid container only with their container.
 */
export function holdHeight(area: HTMLTextAreaElement): void {
  const around = area.closest<HTMLElement>(held);
  if (!around) return;
  const follow = new ResizeObserver(() => {
    around.style.height = getComputedStyle(area).height;
    around.style.contain = 'size layout style';
  });
  follow.observe(area, { box: 'border-box' });
  const leave = () => {
    follow.disconnect();
    around.removeAttribute('style');
  };
  area.addEventListener('blur', leave, { once: true });
}
