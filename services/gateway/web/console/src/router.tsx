import { createBrowserRouter, Navigate } from 'react-router';
import { EventPage } from './events/EventPage';
import { FirstEvent } from './events/FirstEvent';
import { NewEvent } from './events/NewEvent';
import { Insights } from './insights/Insights';
import { Matches } from './matches/Matches';
import { Messages } from './messages/Messages';
import { Overview } from './overview/Overview';
import { NotHere } from './parts/NotHere';
import { People } from './people/People';
import { RoomPage } from './room/RoomPage';
import { SignedIn } from './session/SignedIn';
import { Settings } from './settings/Settings';
import { Shell } from './Shell';

export const router = createBrowserRouter(
  [
    {
      path: '/',
      element: <Shell />,
      children: [
        { index: true, element: <FirstEvent /> },
        { path: 'signed-in', element: <SignedIn /> },
        { path: 'events/new', element: <NewEvent /> },
        {
          path: 'events/:gatheringId',
          element: <EventPage />,
          children: [
            { index: true, element: <Navigate to="overview" replace /> },
            { path: 'overview', element: <Overview /> },
            { path: 'people', element: <People /> },
            { path: 'matches', element: <Matches /> },
            { path: 'room', element: <RoomPage /> },
            { path: 'messages', element: <Messages /> },
            { path: 'insights', element: <Insights /> },
            { path: 'settings', element: <Settings /> },
          ],
        },
        { path: '*', element: <NotHere /> },
      ],
    },
  ],
  { basename: '/console' },
);
