// The map with its style sheet, for the app; the static pages import the component alone.
import "./area.css";

export { AreaMap } from "./AreaMap";
