import { encode } from 'uqr';

interface QrCodeProps {
  content: string;
  /** What the picture is, for those who do not see it. */
  label: string;
  className?: string;
}

/** A QR code as one path, dark on light whatever the colour scheme, with the quiet zone that scanners need. */
export function QrCode({ content, label, className }: QrCodeProps) {
  const { data, size } = encode(content, { border: 4, ecc: 'Q' });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
