import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: { environment: 'jsdom', include: ['*/test/**/*.test.{ts,tsx}'], restoreMocks: true, testTimeout: 30_000 },
});
