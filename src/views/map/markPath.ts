import type { MarkShape } from "../../scene/scene";

const round = (value: number) => Math.round(value * 100) / 100;

function polygon(sides: number, radius: number, startDegrees: number): string {
  const points = Array.from({ length: sides }, (_, index) => {
    const angle = ((startDegrees + (index * 360) / sides) * Math.PI) / 180;
    return `${round(radius * Math.cos(angle))},${round(radius * Math.sin(angle))}`;
  });
  return `M${points.join("L")}Z`;
}

function circle(radius: number): string {
  const r = round(radius);
  return `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
}

/**
 * SVG path of a mark centred on the origin. Radii are adjusted so that the shapes have about the same
 * area: none looks heavier than another.
 * @param radius of the circle of same area, in pixels
 */
export function markPath(shape: MarkShape, radius: number): string {
  switch (shape) {
    case "circle":
    case "ring":
      return circle(radius);
    case "square":
      return polygon(4, radius * 1.25, 45);
    case "diamond":
      return polygon(4, radius * 1.3, 0);
    case "triangle":
      return polygon(3, radius * 1.5, -90);
    case "pentagon":
      return polygon(5, radius * 1.15, -90);
    default: {
      const never: never = shape;
      return never;
    }
  }
}
