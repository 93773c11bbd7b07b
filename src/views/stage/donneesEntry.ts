// Loaded when first shown, with its style sheet; prerendering imports the component alone.
import "../donnees/donnees.css";

export { AboutData as default } from "../donnees/AboutData";
