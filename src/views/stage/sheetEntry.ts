// Loaded when first shown, with its style sheet; prerendering imports the component alone.
import "../sheet/sheet.css";

export { TerritorySheet as default } from "../sheet/TerritorySheet";
