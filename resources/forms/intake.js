// SPDX-License-Identifier: MIT
'use strict';
(function () {
  const data = JSON.parse(document.getElementById('data').textContent);
  const form = data.form;
  const fields = form.blocks.flatMap(block => block.fields);
  const byKey = new Map(fields.map(field => [field.key, field]));
  const storeKey = 'passerelle-intake:' + data.campaign + ':' + data.known;
  const MaxBytes = 1048576;
  let language = data.language;
  let answers = {};
  let formId = data.formId;
  let shownProblems = new Map(); // of fields that were left or checked
  let isSummaryOpen = false; // since the last time that everything was checked
  let hasUnsaved = false;

  const word = pair => pair[language === 'fr' ? 0 : 1];
  const text = name => word(form.texts[name]);
  const filled = (pattern, values) => pattern.replace(/%(\d)/g, (all, n) => values[n - 1] ?? all);
  const idOf = key => 'f-' + key.replace('.', '-');

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (value === true) made.setAttribute(key, '');
      else if (value !== false && value !== undefined && value !== '') made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  // The checks: the same as those of the program, which checks everything again.

  function cleaned(value, field) {
    let plain = value.normalize('NFC').replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '');
    plain = plain.split('\n').map(line => line.replace(/\s+/g, ' ').trim()).join('\n').trim();
    if (field.type !== 'long') plain = plain.replace(/\s+/g, ' ').trim();
    switch (field.check) {
    case 'rna': case 'siren': case 'siret': return plain.replace(/[\s.-]/g, '').toUpperCase();
    case 'phone': return plain.replace(/[\s.\-/()]/g, '').replace(/^00/, '+').replace(/^\+330?/, '0');
    case 'postalCode': return plain.replace(/ /g, '');
    case 'url': return plain && !plain.includes(':') ? 'https://' + plain : plain;
    default: return plain;
    }
  }

  const sum = digits => [...digits].reduce((total, digit) => total + Number(digit), 0);

  // Every second digit from the right counts twice; of two-digit results both digits.
  function hasCheckDigit(digits) {
    const total = [...digits].reverse().reduce((all, digit, i) => {
      const counted = Number(digit) * (i % 2 ? 2 : 1);
      return all + (counted > 9 ? counted - 9 : counted);
    }, 0);
    return total % 10 === 0 && sum(digits) > 0;
  }
  const isSiren = number => /^[0-9]{9}$/.test(number) && hasCheckDigit(number);

  // The post numbers its thousands of offices by another rule.
  function isSiret(number) {
    if (!/^[0-9]{14}$/.test(number) || !isSiren(number.slice(0, 9))) return false;
    return hasCheckDigit(number) || (number.startsWith('356000000') && sum(number) % 5 === 0);
  }

  function isUrl(value) {
    try {
      const url = new URL(value);
      return /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username && !/\s/.test(value);
    } catch { return false; }
  }

  const first = key => (answers[key] || [''])[0] || '';

  function numberProblem(check, value) {
    const length = check === 'siren' ? 9 : 14;
    if (!new RegExp('^[0-9]{' + length + '}$').test(value)) return 'format.' + check;
    if (!(check === 'siren' ? isSiren(value) : isSiret(value))) return 'checksum.' + check;
    const siren = first('organisation.siren');
    return check === 'siret' && isSiren(siren) && !value.startsWith(siren) ? 'conflict.siret' : '';
  }

  function checkProblem(field, value) {
    const format = isRight => isRight ? '' : 'format.' + field.check;
    switch (field.check) {
    case 'rna': return format(/^W[0-9][0-9A-Z][0-9]{7}$/.test(value));
    case 'siren': case 'siret': return numberProblem(field.check, value);
    case 'email': return format(/^[^\s@;,<>"]{1,64}@[^\s@;,<>"]+\.[^\s@;,.<>"]{2,}$/.test(value) && !value.includes('..'));
    case 'phone': return format(/^(0[1-9][0-9]{8}|\+[1-9][0-9]{6,14})$/.test(value));
    case 'postalCode': return format(first('organisation.legalForm') === 'foreign' || /^[0-9]{5}$/.test(value));
    case 'url': return format(isUrl(value));
    default: return '';
    }
  }

  function textProblem(field, value) {
    if (value.length < (field.min || 0)) return ['tooShort', value.length, field.min];
    if (field.max && value.length > field.max) return ['tooLong', value.length, field.max];
    const problem = checkProblem(field, value);
    return problem ? [problem, value.replace(/[^0-9]/g, '').length] : null;
  }

  function numericProblem(field, value) {
    const pattern = field.type === 'whole' ? /^[0-9]{1,12}$/ : /^[0-9]{1,9}([.,][0-9]{1,3})?$/;
    if (!pattern.test(value)) return ['format.' + field.type];
    const number = Number(value.replace(',', '.'));
    return number < field.min || number > field.max ? ['range', field.min, field.max] : null;
  }

  function dateProblem(field, value) {
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
    const date = parts && new Date(Date.UTC(parts[1], parts[2] - 1, parts[3]));
    if (!date || date.toISOString().slice(0, 10) !== value) return ['format.date'];
    return field.check === 'past' && value > today() ? ['range.future'] : null;
  }

  function today() {
    const now = new Date();
    return now.getFullYear() + '-' + String(now.getMonth() + 1).padStart(2, '0') + '-' + String(now.getDate()).padStart(2, '0');
  }

  const choicesOf = field => form.choices[field.type === 'yesNo' ? 'yesNo' : field.choices];

  function listProblem(field, values) {
    const unknown = values.find(value => !choicesOf(field).some(choice => choice[0] === value));
    if (unknown !== undefined) return ['unknownValue', unknown];
    return field.type === 'set' && field.max && values.length > field.max ? ['tooMany', values.length, field.max] : null;
  }

  function holds(condition) {
    const given = answers[condition.key] || [];
    return given.length ? given.some(value => condition.in.includes(value)) : condition.in.includes('');
  }

  const isAsked = field => (!field.when || field.when.some(holds)) && !(field.unless && field.unless.some(holds));

  // The key of the sentence and what it is filled with; null: all is well.
  function problemOf(field) {
    const values = answers[field.key] || [];
    if (!isAsked(field)) return null;
    if (!values.length) return field.required ? [field.type === 'tick' ? 'missing.tick' : 'missing'] : null;
    switch (field.type) {
    case 'text': case 'long': return textProblem(field, values[0]);
    case 'whole': case 'number': return numericProblem(field, values[0]);
    case 'date': return dateProblem(field, values[0]);
    case 'tick': return values[0] === 'yes' ? null : ['format.type'];
    default: return listProblem(field, values);
    }
  }

  const sentence = problem => filled(word(form.sentences[problem[0]]), problem.slice(1));

  // The controls

  function describedBy(field) {
    const ids = [idOf(field.key) + '-error'];
    if (field.help) ids.unshift(idOf(field.key) + '-help');
    if (field.example) ids.unshift(idOf(field.key) + '-example');
    return ids.join(' ');
  }

  function labelText(field) {
    const problem = shownProblems.get(field.key);
    const star = field.required ? ' *' : '';
    return word(field.label) + star + (problem ? ' (' + text('toMend') + ')' : '');
  }

  function notes(field) {
    const made = [];
    const id = idOf(field.key);
    if (field.help) made.push(element('p', { id: id + '-help', class: 'help' }, word(field.help)));
    if (field.example) made.push(element('p', { id: id + '-example', class: 'example' }, filled(text('example'), [word(field.example)])));
    return made;
  }

  function take(field, values) {
    const kept = values.map(value => cleaned(value, field)).filter(value => value !== '');
    if (kept.length) answers[field.key] = kept; else delete answers[field.key];
    hasUnsaved = true;
    keepDraft();
    showAsked();
    if (shownProblems.has(field.key)) check(field);
  }

  function check(field) {
    const problem = problemOf(field);
    if (problem) shownProblems.set(field.key, problem); else shownProblems.delete(field.key);
    showProblem(field);
    showSummary(false);
  }

  // Leaving a blank field says nothing yet: the way back is still long.
  function left(field) {
    if (answers[field.key] || shownProblems.has(field.key)) check(field);
    if (field.key === 'organisation.siren' && answers['organisation.siret']) check(byKey.get('organisation.siret'));
  }

  function showProblem(field) {
    const box = document.getElementById(idOf(field.key) + '-field');
    const problem = isAsked(field) ? shownProblems.get(field.key) : null;
    document.getElementById(idOf(field.key) + '-error').textContent = problem ? '⚠ ' + sentence(problem) : '';
    document.getElementById(idOf(field.key) + '-label').textContent = labelText(field);
    for (const control of box.querySelectorAll('input, select, textarea')) control.setAttribute('aria-invalid', problem ? 'true' : 'false');
  }

  function showAsked() {
    for (const field of fields) document.getElementById(idOf(field.key) + '-field').hidden = !isAsked(field);
  }

  function line(field) {
    const isLong = field.type === 'long';
    const control = element(isLong ? 'textarea' : 'input', {
      id: idOf(field.key), name: field.key, type: isLong ? '' : 'text', 'aria-describedby': describedBy(field),
      'aria-required': field.required ? 'true' : 'false', autocomplete: 'off',
      inputmode: field.check === 'email' ? 'email' : field.check === 'phone' ? 'tel' : field.check === 'url' ? 'url' : '' });
    control.value = first(field.key);
    control.addEventListener('input', () => take(field, [control.value]));
    control.addEventListener('change', () => left(field));
    const label = element('label', { id: idOf(field.key) + '-label', for: idOf(field.key) }, labelText(field));
    return [label, ...notes(field), control];
  }

  function select(field) {
    const control = element('select', { id: idOf(field.key), name: field.key, 'aria-describedby': describedBy(field), 'aria-required': field.required ? 'true' : 'false' },
      element('option', { value: '' }, text('choose')),
      ...choicesOf(field).map(choice => element('option', { value: choice[0] }, word(choice.slice(1)))));
    control.querySelector('option').value = '';
    control.value = first(field.key);
    control.addEventListener('change', () => { take(field, [control.value]); left(field); });
    const label = element('label', { id: idOf(field.key) + '-label', for: idOf(field.key) }, labelText(field));
    return [label, ...notes(field), control];
  }

  function option(field, type, value, caption, index) {
    const control = element('input', { type, name: field.key, value, id: index ? idOf(field.key) + '-' + index : idOf(field.key) });
    control.checked = (answers[field.key] || []).includes(value);
    control.addEventListener('change', () => {
      const all = document.getElementsByName(field.key);
      take(field, [...all].filter(other => other.checked).map(other => other.value));
      left(field);
    });
    return element('label', { class: 'option' }, control, caption);
  }

  function options(field) {
    const type = field.type === 'set' ? 'checkbox' : 'radio';
    const made = choicesOf(field).map((choice, i) => option(field, type, choice[0], element('span', {}, word(choice.slice(1))), i));
    return [element('fieldset', { 'aria-describedby': describedBy(field) },
      element('legend', { id: idOf(field.key) + '-label' }, labelText(field)), ...notes(field), ...made)];
  }

  function tick(field) {
    const caption = element('span', { id: idOf(field.key) + '-label' }, labelText(field));
    const made = option(field, 'checkbox', 'yes', caption, 0);
    made.querySelector('input').setAttribute('aria-describedby', describedBy(field));
    return [made];
  }

  function datePart(name, id, list, value) {
    const control = element('select', { id }, element('option', {}, '–'), ...list.map(entry => element('option', { value: entry[0] }, entry[1])));
    control.querySelector('option').value = '';
    control.value = value || '';
    return [control, element('label', { for: id }, text(name), control)];
  }

  // Three lists: the date control of a browser follows the language of the browser, not of the page.
  function date(field) {
    const id = idOf(field.key);
    const [year, month, day] = first(field.key).split('-');
    const two = number => String(number).padStart(2, '0');
    const days = Array.from({ length: 31 }, (_, i) => [two(i + 1), String(i + 1)]);
    const months = text('months').split(',').map((name, i) => [two(i + 1), name]);
    const now = new Date().getFullYear();
    const years = Array.from({ length: 8 }, (_, i) => [String(now - 2 + i), String(now - 2 + i)]);
    if (year && !years.some(entry => entry[0] === year)) years.unshift([year, year]);
    const parts = [datePart('day', id, days, day), datePart('month', id + '-month', months, month), datePart('year', id + '-year', years, year)];
    for (const [control] of parts) {
      control.addEventListener('change', () => {
        const [d, m, y] = parts.map(part => part[0].value);
        take(field, [d || m || y ? y + '-' + m + '-' + d : '']);
        if (d && m && y) left(field);
      });
    }
    return [element('fieldset', { 'aria-describedby': describedBy(field) },
      element('legend', { id: id + '-label' }, labelText(field)), ...notes(field),
      element('div', { class: 'date' }, ...parts.map(part => part[1])))];
  }

  const makers = { text: line, long: line, whole: line, number: line, choice: select, set: options, yesNo: options, tick, date };

  function fieldBox(field) {
    return element('div', { class: 'field', id: idOf(field.key) + '-field' }, ...makers[field.type](field),
      element('p', { class: 'error', id: idOf(field.key) + '-error' }));
  }

  function blockBox(block) {
    const head = [];
    if (block.code === 'H') {
      head.push(element('h2', {}, text('charterTitle')), element('p', { class: 'text', id: 'charter' }, text('charter')),
        element('h2', {}, text('informationTitle')), element('p', { class: 'text', id: 'information' }, data.information || text('information')));
    }
    return element('fieldset', {}, element('legend', {}, block.code + '. ' + word(block.title)), ...head, ...block.fields.map(fieldBox));
  }

  function dateWords(iso) {
    const [year, month, day] = iso.split('-').map(Number);
    return day + ' ' + text('months').split(',')[month - 1] + ' ' + year;
  }

  function headBox() {
    const other = element('button', { type: 'button', id: 'language', lang: language === 'fr' ? 'en' : 'fr' }, text('language'));
    other.addEventListener('click', () => { language = language === 'fr' ? 'en' : 'fr'; keepDraft(); build(); document.getElementById('language').focus(); });
    const made = [element('header', {}, element('h1', {}, text('title')), other)];
    if (data.campaignName) made.push(element('p', {}, filled(text('campaign'), [data.campaignName])));
    if (data.closes) made.push(element('p', {}, element('strong', {}, filled(text('dates'), [dateWords(data.closes)]))));
    if (data.kickOff) made.push(element('p', {}, filled(text('kickOff'), [dateWords(data.kickOff)])));
    made.push(element('p', {}, text('intro')));
    return made;
  }

  function button(name, handler, isMain) {
    const made = element('button', { type: 'button', id: name, class: isMain ? 'main' : '' }, text(name));
    made.addEventListener('click', handler);
    return made;
  }

  function resumeButton() {
    const input = element('input', { type: 'file', id: 'resume', accept: '.json,application/json' });
    input.addEventListener('change', () => {
      const file = input.files[0];
      if (file) resume(file).then(() => { input.value = ''; });
    });
    return element('label', { class: 'file' }, text('resume'), input);
  }

  function build() {
    document.documentElement.lang = language;
    document.title = text('title') + (data.campaignName ? ' – ' + data.campaignName : '');
    const page = document.getElementById('page');
    page.replaceChildren(...headBox(), element('div', { class: 'actions' }, resumeButton(), button('clear', clear)),
      element('main', {}, element('div', { id: 'summary', role: 'group', tabindex: '-1', 'aria-labelledby': 'summary-title', hidden: true }),
        ...form.blocks.map(blockBox),
        element('div', { class: 'actions' }, button('finish', finish, true), button('saveDraft', saveDraft)),
        element('p', { id: 'status', role: 'status' })));
    showAsked();
    for (const field of fields) showProblem(field);
    showSummary(false);
  }

  function showSummary(isFocused) {
    const box = document.getElementById('summary');
    const wrong = fields.filter(field => isAsked(field) && shownProblems.has(field.key));
    const links = wrong.map(field => {
      const link = element('a', { href: '#' + idOf(field.key) }, word(field.label) + ' : ' + sentence(shownProblems.get(field.key)));
      link.addEventListener('click', event => { event.preventDefault(); focusOn(field); });
      return element('li', {}, link);
    });
    box.replaceChildren(element('h2', { id: 'summary-title' }, text('summary') + ' (' + links.length + ')'), element('ul', {}, ...links));
    isSummaryOpen = wrong.length > 0 && (isSummaryOpen || isFocused);
    box.hidden = !isSummaryOpen;
    if (isFocused && wrong.length) box.focus();
  }

  function focusOn(field) {
    const control = document.getElementById(idOf(field.key)) || document.getElementById(idOf(field.key) + '-field').querySelector('input');
    control.focus();
    control.scrollIntoView({ block: 'center' });
  }

  const say = message => { document.getElementById('status').textContent = message; };

  // What is saved, and taken back

  function newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  function record(name) {
    const kept = {};
    for (const field of fields) {
      if (!field.key.startsWith(name + '.') || !answers[field.key] || !isAsked(field)) continue;
      kept[field.key.slice(name.length + 1)] = field.type === 'set' ? answers[field.key] : answers[field.key][0];
    }
    return kept;
  }

  function envelope(isDraft) {
    formId = formId || newId();
    return { schema: 'passerelle-intake/1', version: form.version, campaign: data.campaign, campaignName: data.campaignName,
      form: formId, lang: language, savedAt: new Date().toISOString(), draft: isDraft,
      organisation: record('organisation'), contact: record('contact'), project: record('project') };
  }

  function fileName() {
    const name = first('organisation.name').normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').toLowerCase();
    return 'projet-' + (name.slice(0, 60) || 'sans-nom') + '.json';
  }

  function download(isDraft, sentenceName) {
    const blob = new Blob([JSON.stringify(envelope(isDraft), null, 1) + '\n'], { type: 'application/json' });
    const link = element('a', { href: URL.createObjectURL(blob), download: fileName() });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    hasUnsaved = false;
    keepDraft();
    say(filled(text(sentenceName), [fileName()]));
  }

  function saveDraft() { download(true, 'draftSaved'); }

  function finish() {
    shownProblems = new Map();
    for (const field of fields) {
      const problem = problemOf(field);
      if (problem) shownProblems.set(field.key, problem);
      showProblem(field);
    }
    showSummary(true);
    if (!shownProblems.size) download(false, 'saved');
  }

  // Only what this form knows, and only texts: the file may be anything.
  function taken(saved) {
    const found = {};
    for (const field of fields) {
      const [name, member] = field.key.split('.');
      const value = Object(Object(saved)[name])[member];
      const list = (Array.isArray(value) ? value : [value]).filter(entry => typeof entry === 'string');
      const kept = list.slice(0, 30).map(entry => cleaned(entry, field)).filter(entry => entry !== '');
      if (kept.length) found[field.key] = kept;
    }
    return found;
  }

  function isId(value) { return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value); }

  function adopt(saved) {
    answers = taken(saved);
    if (isId(saved.form)) formId = saved.form;
    shownProblems = new Map();
    build();
  }

  async function resume(file) {
    let saved = null;
    try {
      saved = file.size <= MaxBytes ? JSON.parse(await file.text()) : null;
    } catch { saved = null; }
    if (!saved || saved.schema !== 'passerelle-intake/1') return say(text('notOurs'));
    if (saved.campaign !== data.campaign) return say(text('otherCampaign'));
    adopt(saved);
    keepDraft();
    say(text('resumed'));
  }

  // Beside the file: a browser may refuse to keep anything for a page of the disk.
  function keepDraft() {
    try { localStorage.setItem(storeKey, JSON.stringify(envelope(true))); } catch { /* the file counts */ }
  }

  function restore() {
    let kept = null;
    try { kept = JSON.parse(localStorage.getItem(storeKey)); } catch { kept = null; }
    if (!kept || kept.schema !== 'passerelle-intake/1') return false;
    if (kept.lang === 'fr' || kept.lang === 'en') language = kept.lang;
    adopt(kept);
    return true;
  }

  function clear() {
    if (!confirm(text('clearAsk'))) return;
    try { localStorage.removeItem(storeKey); } catch { /* nothing is kept */ }
    answers = taken(data.answers);
    formId = data.formId;
    shownProblems = new Map();
    hasUnsaved = false;
    build();
  }

  window.addEventListener('beforeunload', event => { if (hasUnsaved) event.preventDefault(); });
  answers = taken(data.answers);
  build();
  if (restore()) say(text('restored'));
})();
