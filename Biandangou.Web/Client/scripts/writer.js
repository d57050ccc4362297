// The page that writes a text with figures: outline, figures offered by name, print and checks while writing. All of it is help:
// the page works without it.
import './writer/outline.js';
import './writer/suggest.js';
import './writer/preview.js';
import './writer/findings.js';
