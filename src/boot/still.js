// The plan as this browser has shown it last, where it has not changed since: it stands there, and takes
// what is typed, while the app is still loading. Kept by src/app/still, which also takes over from it.
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
    if (!still || !isOfNow(still) || still.revision !== head?.revision || unsaved > 0) return {};
    return { still, typed: typed?.still === still.id ? typed.values : [] };
  };

  const isOfNow = (still) =>
    still.path === location.pathname &&
    still.width === width &&
    still.build === document.querySelector('link[rel="stylesheet"]')?.href;

  const body = () =>
    new Promise((resolve) => {
      if (document.body) return resolve(document.body);
      document.addEventListener('readystatechange', () => resolve(document.body), { once: true });
    });

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

  // What is typed outlives the page, even where the app never comes.
  const keepTyped = (database, workspace, { id }, fields) => {
    const values = fields.map(({ value }) => value);
    // The next key does not wait for the disk.
    const transaction = database.transaction('records', 'readwrite', { durability: 'relaxed' });
    transaction.objectStore('records').put({ still: id, values }, [workspace, 'typed']);
    transaction.commit();
  };

  const stand = (element, fields, typed) => {
    element.id = 'still';
    typed.forEach((value, index) => {
      if (fields[index]) fields[index].value = value;
    });
    const seen = { element, clicked: undefined, pressed: undefined, composing: false };
    element.addEventListener('click', (event) => {
      event.preventDefault();
      seen.clicked = event.target;
    });
    document.addEventListener('keydown', (event) => {
      const command = event.ctrlKey || event.metaKey;
      if (!element.isConnected || !command || !'skzy'.includes(event.key.toLowerCase())) return;
      event.preventDefault();
      seen.pressed = event;
    });
    element.addEventListener('compositionstart', () => {
      seen.composing = true;
    });
    element.addEventListener('compositionend', () => {
      seen.composing = false;
    });
    return seen;
  };

  // One frame, and the time that it takes to reach the screen; a page that is not shown draws none.
  const shown = () =>
    new Promise((resolve) => {
      setTimeout(resolve, 1000);
      requestAnimationFrame(() => setTimeout(resolve));
    });

  window.planwrightStill = (async () => {
    try {
      const workspace = decodeURIComponent(location.pathname.split('/')[2]);
      const database = await window.planwrightDatabase;
      const { still, typed } = database ? await read(database, workspace) : {};
      if (!still) return undefined;
      const element = draw(JSON.parse(still.page), 'http://www.w3.org/1999/xhtml');
      const fields = [...element.querySelectorAll('textarea, input')];
      const seen = stand(element, fields, typed);
      element.addEventListener('input', () => keepTyped(database, workspace, still, fields));
      (await body()).prepend(element);
      await shown();
      return seen;
    } catch {
      // What cannot be read or drawn is not shown: the app opens the plan itself.
      return undefined;
    }
  })();
})();
