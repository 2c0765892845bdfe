import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** What a page costs that has React and one text area, and nothing else. */
function Page() {
  const [text, setText] = useState('');
  return (
    <textarea aria-label="Text" value={text} onChange={(event) => setText(event.target.value)} />
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
createRoot(root).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
