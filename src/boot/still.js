// The plan as this browser has shown it last, where it has not changed since: it stands there, and takes
// what is typed, while the app is still loading. Kept by src/app/still, which also takes over from it.
// What was kept last of all is at hand without the database, which then says whether it still holds.
(() => {
  if (!window.planwrightDatabase) return;
  const width = innerWidth;

  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  const read = async (database, workspace) => {
    const transaction = database.transaction(['workspaces', 'records', 'stashes']);
    const records = transaction.objectStore('records');
    const left = IDBKeyRange.bound([workspace], [workspace, []]);
    const [head, still, typed, unsaved] = await Promise.all([
      answer(transaction.objectStore('workspaces').get([workspace])),
      answer(records.get([workspace, 'still'])),
      answer(records.get([workspace, 'typed'])),
      answer(transaction.objectStore('stashes').count(left)),
    ]);
    return { revision: unsaved > 0 ? undefined : head?.revision, still, typed };
  };

  const seenLast = () => {
    try {
      return JSON.parse(localStorage.getItem('planwright.still'));
    } catch {
      return null;
    }
  };

  const style = document.querySelector('link[rel="stylesheet"]');

  const isOfNow = (still) =>
    style?.sheet &&
    still.path === location.pathname &&
    still.width === width &&
    still.build === style.href;

  const draw = (node, space) => {
    if (typeof node === 'string') return document.createTextNode(node);
    const [tag, attributes, ...children] = node;
    const own = tag === 'svg' ? 'http://www.w3.org/2000/svg' : space;
    const element = document.createElementNS(own, tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'style') element.style.cssText = value;
      else element.setAttribute(name, value);
    }
    for (const child of children) element.append(draw(child, own));
    return element;
  };

  const kinds = { click: MouseEvent, keydown: KeyboardEvent, paste: ClipboardEvent };

  /** What was done, as it is stored: on which of the elements of the still, if on one, and what. */
  const rowOf = ({ target, type, text, key, ctrlKey, metaKey, altKey, shiftKey }, elements) => ({
    on: elements.indexOf(target),
    type,
    text,
    init: { key, ctrlKey, metaKey, altKey, shiftKey },
  });

  const deedOf = ({ on, type, text, init }, elements) => {
    const deed = new kinds[type](type, { ...init, bubbles: true, cancelable: true });
    Object.defineProperty(deed, 'target', { value: elements[on] });
    return text === undefined ? deed : Object.assign(deed, { text });
  };

  // What is typed outlives the page, even where the app never comes; so does the still that it belongs to,
  // which a page that was left at once may have kept at hand alone.
  const keepTyped = async (workspace, still, seen) => {
    const first = !seen.typedIn;
    seen.typedIn = true;
    // The next page looks into the database first.
    localStorage.removeItem('planwright.still');
    const values = seen.fields.map(({ value }) => value);
    const elements = [...seen.element.querySelectorAll('*')];
    const done = seen.all.map((deed) => rowOf(deed, elements));
    const database = await window.planwrightDatabase;
    if (!database) return;
    // The next key does not wait for the disk.
    const transaction = database.transaction('records', 'readwrite', { durability: 'relaxed' });
    const records = transaction.objectStore('records');
    if (first) records.put(still, [workspace, 'still']);
    records.put({ still: still.id, values, done }, [workspace, 'typed']);
    transaction.commit();
  };

  const textField = 'textarea, input:not([type="checkbox"], [type="date"])';

  // Those that the browser does nothing of its own with, whatever has the focus.
  const appKeys =
    /^(.|Enter|Tab|Escape|Delete|Backspace|Home|End|F2|F10|ContextMenu|(Arrow|Page).+)$/u;

  /** Whether the app is to answer a key, and not what has the focus; `turned` has turned to something else. */
  const isForApp = ({ target, key, ctrlKey, metaKey, altKey, isComposing }, turned) => {
    const command = (ctrlKey || metaKey) && !altKey && key.length === 1;
    if (isComposing || !appKeys.test(key) || (command && !/[askyz]/i.test(key))) return false;
    if (turned || (command && !/a/i.test(key)) || (altKey && /^Arrow[UD]/.test(key))) return true;
    // In a field of one line it ends the line or takes what is offered.
    if (target.matches(textField)) return key === 'Enter' && !(target.rows > 1);
    return key === '?' || target.matches('[data-cell], [aria-haspopup]');
  };

  /** What is done on a still, in its order, until the app has done all of it; `keep` stores it. */
  const stand = (element, keep) => {
    element.id = 'still';
    const over = new AbortController();
    const fields = [...element.querySelectorAll('textarea, input')];
    const seen = { element, fields, all: [], done: [], composing: false, typedIn: false, over };
    /** What the app may turn away from when it does what was done there last. */
    let left;
    const note = (event, from) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      seen.all.push(event);
      seen.done.push(event);
      left = from;
      // A click alone is nothing that was typed.
      if (event.type !== 'click') keep(seen);
      seen.noted?.();
    };
    element.addEventListener('click', (event) => {
      event.preventDefault();
      const { target } = event;
      // It has the focus and the caret already.
      if (target.matches(textField)) left = undefined;
      else if (target.closest('a, button, summary, label, input, [data-cell]'))
        note(event, document.activeElement);
    });
    element.addEventListener('paste', (event) => {
      if (event.target !== left && !event.target.matches('[data-cell]')) return;
      // Nobody can read it later.
      event.text = event.clipboardData.getData('text/plain');
      note(event, event.target);
    });
    const press = (event) => {
      const { target, key } = event;
      const saves = /s/i.test(key) && (event.ctrlKey || event.metaKey);
      const turned = target === left || !element.isConnected;
      if (event.isTrusted && isForApp(event, turned)) note(event, saves ? left : target);
    };
    // Before the app, which may hear it already.
    addEventListener('keydown', press, { capture: true, signal: over.signal });
    for (const name of ['compositionstart', 'compositionend']) {
      element.addEventListener(name, () => {
        seen.composing = name.endsWith('start');
      });
    }
    return seen;
  };

  // One frame, and the time that it takes to reach the screen; a page that is not shown draws none.
  const shown = () =>
    new Promise((resolve) => {
      setTimeout(resolve, 1000);
      requestAnimationFrame(() => setTimeout(resolve));
    });

  const put = (workspace, still, typed) => {
    const element = draw(JSON.parse(still.page), 'http://www.w3.org/1999/xhtml');
    const keep = (all) => void keepTyped(workspace, still, all);
    const seen = stand(element, keep);
    seen.typedIn = typed?.still === still.id;
    if (seen.typedIn) {
      typed.values.forEach((value, index) => {
        seen.fields[index].value = value;
      });
      const elements = [...element.querySelectorAll('*')];
      seen.all = typed.done.map((row) => deedOf(row, elements));
      seen.done = [...seen.all];
    }
    element.addEventListener('input', () => keep(seen));
    // The form first: what stands beside it comes with the next frame.
    element.dataset.first = '';
    document.body.prepend(element);
    seen.shown = shown().then(() => element.removeAttribute('data-first'));
    return seen;
  };

  window.planwrightStill = (async () => {
    let seen;
    try {
      const workspace = decodeURIComponent(location.pathname.split('/')[2]);
      const last = seenLast();
      if (last && isOfNow(last)) seen = put(workspace, last);
      const database = await window.planwrightDatabase;
      const { revision, still, typed } = database ? await read(database, workspace) : {};
      if (seen && last.revision !== revision && !seen.typedIn) throw new Error('Not of now');
      if (!seen && still && isOfNow(still) && still.revision === revision) {
        seen = put(workspace, still, typed);
      }
      await seen?.shown;
      return seen;
    } catch {
      // What cannot be read or drawn, or is no longer so, is not shown: the app opens the plan itself.
      if (seen?.typedIn) return seen;
      seen?.element.remove();
      return undefined;
    }
  })();
})();
