import type { Core } from "../domain/facts";

/** Keeps what `compute` makes of a core, which never changes, for as long as that core is in use. */
export function perCore<Value extends object>(compute: (core: Core) => Value): (core: Core) => Value {
  const kept = new WeakMap<Core, Value>();
  return (core) => {
    const value = kept.get(core) ?? compute(core);
    kept.set(core, value);
    return value;
  };
}
