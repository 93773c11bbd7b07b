/**
 * From this zoom on, a view shows a few départements: ties are chosen by what is in view, and are drawn
 * anew as the map moves. Farther away they do not depend on the camera.
 */
export const CLOSE_ZOOM = 8;
