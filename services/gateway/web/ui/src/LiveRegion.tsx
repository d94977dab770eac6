import { Children, useEffect, useState, type ComponentProps } from 'react';

interface LiveRegionProps extends ComponentProps<'div'> {
  as?: 'div' | 'p' | 'span' | 'section';
}

/**
 * What is read aloud when it comes or changes. A region that comes together with its text is not read: it stands first,
 * and its text follows. So it is never put under a condition itself; what is in it may be.
 */
export function LiveRegion({ as, children, ...rest }: LiveRegionProps) {
  const Tag = (as ?? 'div') as 'div';
  // one that is empty stands before its text anyway
  const [stands, setStands] = useState(() => Children.toArray(children).length === 0);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setStands(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Tag data-live-region="" {...rest}>
      {stands && children}
    </Tag>
  );
}
