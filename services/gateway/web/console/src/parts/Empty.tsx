import type { ReactNode } from 'react';

interface EmptyProps {
  title: string;
  children: ReactNode;
  action?: ReactNode;
}

/** A list with nothing in it yet: what it will hold, and how it gets there. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <section className="empty">
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </section>
  );
}
