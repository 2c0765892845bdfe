/** Longest that a frame is waited for, in milliseconds: a page that is not shown draws none. */
const patience = 100;

/** What the drawn frame gets to reach the screen, in milliseconds. */
const headStart = 5;

/** What is sent while a frame is drawn arrives after it; a timer can be due before. */
const { port1: arrival, port2: dispatch } = new MessageChannel();
arrival.start();

/** Runs it once the frame that shows what is there now is drawn. */
export function afterFrame(run: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    run();
  };
  const timer = setTimeout(once, patience);
  requestAnimationFrame(() => {
    arrival.addEventListener('message', () => setTimeout(once, headStart), { once: true });
    dispatch.postMessage(null);
  });
}
