// Loaded when first shown, with its style sheet; prerendering imports the component alone.
import "../table/table.css";

export { TerritoryTable as default } from "../table/TerritoryTable";
