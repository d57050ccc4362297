// Every page. All of it is help: each page works without it.
import './forms/first-problem.js';
import './forms/numbers.js';
import './forms/pasted-days.js';
// In this order a form is sent: its draft is kept first, what then goes out is pressed once, and slow work is waited for.
import './forms/drafts.js';
import './forms/one-press.js';
import './work/waiting.js';
import './work/downloads.js';
import './shell/passwords.js';
import './shell/large-type.js';
import './shell/print.js';
import './forms/tick-all.js';
import './forms/more-rows.js';
import './forms/insert.js';
import './forms/shown-when.js';
import './forms/dependent-choices.js';
import './forms/document-number.js';
import './forms/limit.js';
