export function App() {
  return <div className="shell">Planwright</div>;
}
