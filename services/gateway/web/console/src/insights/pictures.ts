import { lazy } from 'react';

/** The charts and their library come only when one is looked at. */
export const ArrivalsPicture = lazy(() =>
  import('./ArrivalsChart').then((module) => ({ default: module.ArrivalsChart })),
);
export const FunnelPicture = lazy(() => import('./FunnelChart').then((module) => ({ default: module.FunnelChart })));
