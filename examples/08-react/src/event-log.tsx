/** What the elements told, newest last. */
export interface Told {
  readonly element: string;
  readonly event: string;
  readonly detail: unknown;
}

export function EventLog({ told }: { readonly told: readonly Told[] }) {
  return (
    <ol className="log">
      {told.map(({ element, event, detail }, index) => (
        <li key={index} data-event={`${element} ${event}`}>
          {element}: {event} <code>{JSON.stringify(detail)}</code>
        </li>
      ))}
    </ol>
  );
}
