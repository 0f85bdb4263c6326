// SPDX-License-Identifier: MIT
// Fills the real form in a frame as wide as a small telephone, and tells what happened.
'use strict';
const plan = JSON.parse(document.getElementById('plan').textContent);
const frame = document.getElementById('frame');
const told = { errors: [], checks: [], labels: {} };
let page = null;

const wait = milliseconds => new Promise(done => setTimeout(done, milliseconds));
// Files are read outside of the time of the page.
async function until(holds) {
  for (let i = 0; i < 100 && !holds(); ++i) await wait(100);
}
const idOf = key => 'f-' + key.replace('.', '-');
const byId = id => page.getElementById(id);
const errorOf = key => byId(idOf(key) + '-error').textContent;

function tell(control, ...events) {
  for (const event of events) control.dispatchEvent(new frame.contentWindow.Event(event, { bubbles: true }));
}

function fillDate(key, value) {
  const parts = value.split('-');
  ['-year', '-month', ''].forEach((end, i) => {
    const control = byId(idOf(key) + end);
    if (![...control.options].some(option => option.value === parts[i])) control.add(new frame.contentWindow.Option(parts[i], parts[i]));
    control.value = parts[i];
    tell(control, 'change');
  });
}

function fill(key, values) {
  const box = byId(idOf(key) + '-field');
  const choices = [...box.querySelectorAll('input[type=checkbox], input[type=radio]')];
  if (choices.length) return choices.filter(choice => values.includes(choice.value) !== choice.checked).forEach(choice => choice.click());
  if (box.querySelector('.date')) return fillDate(key, values[0]);
  const control = byId(idOf(key));
  control.value = values[0];
  tell(control, 'input', 'change');
}

// Everything that can be used has a name, and a description that exists.
function unlabelled() {
  return [...page.querySelectorAll('input, select, textarea, button')].filter(control => {
    const hasName = control.tagName === 'BUTTON' ? control.textContent : control.labels.length;
    const described = (control.getAttribute('aria-describedby') || '').split(' ').filter(id => id);
    return !hasName || described.some(id => !byId(id));
  }).map(control => control.id || control.outerHTML);
}

const isNew = () => !frame.contentWindow.isOpened && frame.contentDocument.readyState === 'complete'
  && frame.contentDocument.getElementById('finish');

async function open() {
  await until(isNew);
  frame.contentWindow.isOpened = true;
  page = frame.contentDocument;
  const shown = frame.contentWindow;
  shown.addEventListener('error', event => told.errors.push(String(event.message)));
  page.addEventListener('securitypolicyviolation', event => told.errors.push('policy: ' + event.violatedDirective));
  shown.HTMLAnchorElement.prototype.click = function () { told.file = this.download; };
  shown.URL.createObjectURL = blob => { blob.text().then(text => { told.saved = text; }); return 'blob:told'; };
}

function checkTable() {
  for (const [key, value] of plan.table) {
    fill(key, [value]);
    told.checks.push([key, value, errorOf(key) !== '']);
  }
}

async function run() {
  await open();
  told.opened = page.documentElement.lang;
  if (told.opened !== plan.language) byId('language').click();
  told.heading = page.querySelector('h1').textContent;
  for (const field of plan.fields) told.labels[field] = byId(idOf(field) + '-label').textContent;
  byId('finish').click();
  told.savedWhileWrong = told.file !== undefined;
  told.summaryFocused = page.activeElement.id;
  told.summary = byId('summary').querySelectorAll('li').length;
  byId('language').click();
  told.summaryAfterSwitch = byId('summary').hidden ? 0 : byId('summary').querySelectorAll('li').length;
  byId('language').click();
  checkTable();
  for (const [key, values] of Object.entries(plan.answers)) fill(key, values);
  told.summaryWhenMended = byId('summary').hidden ? 0 : byId('summary').querySelectorAll('li').length;
  told.overflow = page.documentElement.scrollWidth - frame.clientWidth;
  told.unlabelled = unlabelled();
  frame.contentWindow.location.reload();
  await open();
  told.restored = byId('status').textContent;
  byId('finish').click();
  await until(() => told.saved);
  told.problemsLeft = [...page.querySelectorAll('.error')].map(error => error.textContent).filter(text => text);
  const saved = new frame.contentWindow.File([told.saved || ''], 'saved.json');
  byId('f-project-title').value = 'x';
  tell(byId('f-project-title'), 'input');
  for (const [bytes, name] of [['{"a":', 'broken'], [saved, 'resumed']]) {
    const transfer = new frame.contentWindow.DataTransfer();
    transfer.items.add(name === 'broken' ? new frame.contentWindow.File([bytes], 'x.json') : bytes);
    byId('resume').files = transfer.files;
    byId('status').textContent = '';
    tell(byId('resume'), 'change');
    await until(() => byId('status').textContent);
    told[name] = byId('status').textContent;
  }
  told.title = byId('f-project-title').value;
}

run().catch(error => told.errors.push(String(error.stack))).then(() => {
  const bytes = new TextEncoder().encode(JSON.stringify(told));
  document.getElementById('result').textContent = btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
});
