/** A result that may be a failure, as a value: nothing in this folder throws on bad content. */
export type Outcome<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

export function succeed<Value>(value: Value): Outcome<Value, never> {
  return { ok: true, value };
}

export function fail<Failure>(failure: Failure): Outcome<never, Failure> {
  return { ok: false, failure };
}
