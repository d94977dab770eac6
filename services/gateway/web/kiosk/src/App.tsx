import { useState } from 'react';
import { DoorScreen } from './door/DoorScreen';
import { currentPairing } from './pairing/pairing';
import { PairingScreen } from './pairing/PairingScreen';

export function App() {
  const [pairing, setPairing] = useState(currentPairing);
  return pairing ? (
    <DoorScreen key={pairing.deviceId} pairing={pairing} onPaired={setPairing} />
  ) : (
    <PairingScreen onPaired={setPairing} />
  );
}
