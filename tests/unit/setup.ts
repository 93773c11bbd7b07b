import fc from "fast-check";
import { SEED } from "../fixtures/runs";

fc.configureGlobal({ seed: SEED });
