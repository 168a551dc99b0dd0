/* What scripts add to pages that work without them. No page needs this file; nothing here is asked of a server
   that a plain form could not ask. Private words are never stored, not even in this tab. */
(() => {
  'use strict';

  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const store = (kind) => { try { return window[kind]; } catch { return null; } };
  const session = store('sessionStorage');
  const local = store('localStorage');

  /* Says words to a screen reader. The same words twice are said twice. */
  const say = (words) => {
    const said = one('#said');
    if (!said) return;
    said.textContent = '';
    setTimeout(() => { said.textContent = words; }, 60);
  };

  /* --- small things of every page ------------------------------------------------------------------- */

  all('[data-scripted], [data-copy], [data-shortcuts]').forEach((thing) => { thing.hidden = false; });
  /* What went wrong takes the focus: the very field where a page has named one, else the summary on top. */
  const wrong = one('[data-focus-first]') || one('[data-focus]');
  if (wrong) {
    wrong.focus();
    if (wrong.matches('[data-focus-first]')) wrong.scrollIntoView({ block: 'center' });
  }

  const copy = async (button) => {
    const source = document.getElementById(button.dataset.copy);
    if (!source) return;
    const words = 'value' in source ? source.value : source.textContent;
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      const sheet = document.createElement('textarea');
      sheet.value = words;
      document.body.append(sheet);
      sheet.select();
      const done = document.execCommand('copy');
      sheet.remove();
      button.focus();
      if (!done) { say('Could not copy. Select the words and copy them.'); return; }
    }
    const label = one('span', button) || button;
    const before = button.dataset.before || label.textContent;
    button.dataset.before = before;
    label.textContent = 'Copied';
    say('Copied');
    setTimeout(() => { label.textContent = before; }, 2000);
  };

  /* Shows a password to whoever types it. Before it is sent its field is a password's again, so that no browser keeps it as words. */
  const show = (button) => {
    const field = document.getElementById(button.dataset.show);
    const shows = field.type === 'password';
    field.type = shows ? 'text' : 'password';
    one('span', button).textContent = shows ? 'Hide' : 'Show';
    say(shows ? 'The password is shown' : 'The password is hidden');
  };
  document.addEventListener('submit', (event) => {
    all('[data-show]', event.target).forEach((button) => { document.getElementById(button.dataset.show).type = 'password'; });
  });

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-copy]');
    if (button) copy(button);
    if (event.target.closest('[data-print]')) window.print();
    const shown = event.target.closest('[data-show]');
    if (shown) show(shown);
    const when = event.target.closest('time.when');
    if (when && !event.target.closest('a')) when.classList.toggle('open');
    all('details.who[open]').forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    all('details.who[open]').forEach((menu) => { menu.open = false; one('summary', menu).focus(); });
  });

  /* --- the margin ----------------------------------------------------------------------------------- */

  const note = (number) => one(`[data-note="${number}"]`);
  const markOf = (number) => one(`mark[data-notes~="${number}"]`);
  const firstNumber = (mark) => (mark.dataset.notes || '').split(' ')[0];

  const light = (number) => {
    all('.finding.on, mark.on').forEach((lit) => lit.classList.remove('on'));
    if (!number) return;
    if (note(number)) note(number).classList.add('on');
    all(`mark[data-notes~="${number}"]`).forEach((mark) => mark.classList.add('on'));
  };

  /* Lets each note stand beside its mark, or below the note before it where there is no room. */
  const align = () => {
    const margin = one('.page .margin');
    const sheet = one('.page .copy')?.closest('.sheet');
    if (!margin || !sheet) return;
    const notes = all('.finding', margin);
    notes.forEach((item) => { item.style.marginTop = ''; });
    if (margin.getBoundingClientRect().left < sheet.getBoundingClientRect().right) return;
    notes.forEach((item) => {
      const mark = markOf(item.dataset.note);
      if (!mark) return;
      const room = mark.getClientRects()[0].top - one('.badge', item).getBoundingClientRect().top;
      if (room > 2) item.style.marginTop = `${room}px`;
    });
  };

  document.addEventListener('click', (event) => {
    const mark = event.target.closest('mark[data-notes]');
    const link = event.target.closest('mark a');
    if (mark) {
      const number = link ? link.hash.replace('#note-', '') : firstNumber(mark);
      const target = note(number);
      if (!target) return;
      event.preventDefault();
      light(number);
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: 'nearest' });
      return;
    }
    const finding = event.target.closest('.finding');
    if (finding && !event.target.closest('a, button')) {
      light(finding.dataset.note);
      const first = markOf(finding.dataset.note);
      if (first) first.scrollIntoView({ block: 'nearest' });
    }
  });

  document.addEventListener('focusin', (event) => {
    const finding = event.target.closest('.finding');
    if (finding) light(finding.dataset.note);
  });

  let resizing;
  addEventListener('resize', () => { clearTimeout(resizing); resizing = setTimeout(align, 100); });
  addEventListener('load', align);
  align();

  /* --- checking a post ------------------------------------------------------------------------------ */

  const DRAFT = 'draft:';
  const SENT = `${DRAFT}sent`;
  const who = document.body.dataset.who || '';

  const forgetDrafts = () => {
    if (!session) return;
    Object.keys(session).filter((key) => key.startsWith(DRAFT)).forEach((key) => session.removeItem(key));
  };

  /* Where the unsent words of a post are kept, of a new one or of one that is being changed. */
  const draftKey = (path, post) => `${DRAFT}${path}${post ? `?post=${post}` : ''}`;

  const stored = (key) => {
    try { return JSON.parse((session && session.getItem(key)) || 'null'); } catch { return null; }
  };

  /* A draft is forgotten by the page that says of this very sending that it arrived, and by no other. */
  const sent = stored(SENT);
  if (sent && all('[data-arrived]').some((said) => said.dataset.arrived === sent.once)) {
    session.removeItem(sent.key);
    session.removeItem(SENT);
  }

  all('a[data-draft]').forEach((link) => {
    const { pathname, searchParams } = new URL(link.href);
    link.hidden = !stored(draftKey(pathname, searchParams.get('post')));
  });

  const form = one('form[data-check]');

  if (form) {
    const key = draftKey(location.pathname, form.elements.post?.value);
    const box = () => one('#text');
    const trouble = one('[data-trouble]', form);
    const mended = one('[data-mended]', form);
    const served = box().value;
    const isPrivate = () => form.hasAttribute('data-private');

    const keep = () => {
      if (!session) return;
      if (isPrivate() || !box().value.trim()) { session.removeItem(key); return; }
      const draft = { who, text: box().value, note: one('#note', form)?.value, speaker: one('[name="speaker"]:checked', form)?.value };
      try { session.setItem(key, JSON.stringify(draft)); } catch { /* full: nothing is kept */ }
    };

    const kept = () => {
      const draft = stored(key);
      return draft && draft.who === who ? draft : null;
    };

    const offer = (place, words, label, act) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'quiet';
      button.textContent = label;
      button.addEventListener('click', () => { place.textContent = ''; act(); });
      place.replaceChildren(`${words} `, button);
    };

    const put = (text) => {
      box().value = text;
      box().dispatchEvent(new Event('input', { bubbles: true }));
      box().focus();
    };

    const speaker = () => {
      const own = one('[name="speaker"]:checked', form)?.value === 'own';
      form.toggleAttribute('data-private', own);
      all('[data-for-school]', form).forEach((part) => { part.hidden = own; });
      all('[data-for-own]', form).forEach((part) => { part.hidden = !own; });
      keep();
    };

    /* Words that were not sent come back with their note and their site, and can be taken off again. */
    const bringBack = ({ text, note: said, speaker: site }) => {
      const choice = all('[name="speaker"]', form).find((radio) => radio.value === site);
      if (choice) choice.checked = true;
      if (said !== undefined) one('#note', form).value = said;
      put(text);
      offer(mended, 'These are the words you had not sent.', served ? 'Take the ones from before' : 'Clear them', () => put(served));
    };

    const unsent = isPrivate() ? null : kept();
    if (unsent && unsent.text !== served) {
      /* Once htmx listens, so that they are looked at. */
      document.addEventListener('DOMContentLoaded', () => bringBack(unsent));
    } else if (isPrivate()) {
      keep();
    }

    form.addEventListener('input', (event) => {
      if (event.target.name !== 'note') dirty = true;
      /* What was offered is about the words before: once somebody writes on, it would throw theirs away. */
      if (event.isTrusted) mended.textContent = '';
      keep();
    });
    form.addEventListener('change', (event) => { if (event.target.name === 'speaker') speaker(); });
    form.addEventListener('submit', (event) => {
      if (session && ['send', 'save'].includes(event.submitter?.value)) {
        session.setItem(SENT, JSON.stringify({ key, once: form.elements.once.value }));
      }
    });
    addEventListener('pageshow', (event) => { if (event.persisted) { speaker(); align(); } });

    let before = null;
    let dirty = false;
    let lastVerdict = one('#verdict')?.textContent.trim();

    /* One tap mends the words that were looked at: words changed since then are looked at first. */
    form.addEventListener('htmx:beforeRequest', (event) => {
      const tap = event.detail.elt.name === 'mend';
      if (tap && dirty) { event.preventDefault(); return; }
      before = tap ? { text: box().value, number: event.detail.elt.closest('.finding')?.dataset.note } : null;
    });

    /* A page that is not the one asked for (the sign-in page, say) never lands in the margin. */
    form.addEventListener('htmx:beforeSwap', (event) => {
      const { xhr, pathInfo } = event.detail;
      const answered = xhr.responseURL && new URL(xhr.responseURL).pathname;
      const asked = new URL(pathInfo.finalRequestPath || pathInfo.requestPath, location.href).pathname;
      if (!answered || answered === asked) return;
      event.detail.shouldSwap = false;
      away();
      if (answered === trouble.dataset.signIn) signedOut();
    });

    form.addEventListener('htmx:afterSettle', () => {
      trouble.textContent = '';
      dirty = false;
      align();
      const verdict = one('#verdict');
      const words = verdict ? verdict.textContent.trim() : '';
      if (words !== lastVerdict) say(words);
      lastVerdict = words;
      if (!before) return;
      const { text, number } = before;
      before = null;
      if (text === box().value) return;
      keep();
      offer(mended, 'Mended.', 'Put my words back', () => put(text));
      (note(number) || all('.finding').pop() || verdict)?.focus({ preventScroll: true });
    });

    /* The old marks fade: they are not about these words, and an old "nothing to mend" must not stand for new ones. */
    const away = () => {
      before = null;
      trouble.textContent = trouble.dataset.words;
      const marked = one('#marked');
      const verdict = one('#verdict');
      if (!dirty || !marked || !verdict || verdict.classList.contains('idle')) return;
      marked.classList.add('stale');
      verdict.className = 'verdict idle';
      verdict.textContent = 'You have changed your words since these marks were made.';
    };

    /* Signing in leads back here. Words of one's own are kept nowhere, so they are to be copied first. */
    const signedOut = () => {
      const link = document.createElement('a');
      link.href = `${trouble.dataset.signIn}?next=${encodeURIComponent(location.pathname + location.search)}`;
      link.textContent = 'Sign in';
      const lost = isPrivate() || !session;
      trouble.replaceChildren(`You are signed out. ${lost ? 'Your words are kept nowhere: copy them first.' : 'Your words will be here when you come back.'} `, link);
    };
    ['htmx:responseError', 'htmx:sendError', 'htmx:timeout'].forEach((name) => form.addEventListener(name, away));
  }

  /* A file that the server would refuse at the door is refused before it is sent. */
  all('[data-largest]').forEach((input) => {
    input.addEventListener('change', () => {
      const file = input.files && input.files[0];
      const most = Number(input.dataset.largest);
      const words = file && file.size > most
        ? `This file has ${Math.round(file.size / 1048576)} MB, and a list has ${most / 1048576} MB at most.` : '';
      input.setCustomValidity(words);
      if (words) input.reportValidity();
    });
    if (input.form) input.form.addEventListener('submit', (event) => {
      if (input.checkValidity() || !input.validity.customError) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      input.reportValidity();
    }, true);
  });

  document.addEventListener('submit', (event) => { if (event.target.matches('[data-sign-out]')) forgetDrafts(); });

  /* --- notes of the review -------------------------------------------------------------------------- */

  /* Ctrl+Enter keeps what is said of a post, from its note too. */
  document.addEventListener('keydown', (event) => {
    const judging = event.target.closest('form.judge');
    if (!judging || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (judging.reportValidity()) judging.requestSubmit();
  });

  /* A note that was written and not kept would be lost with the sign-off: it is said once, and shown. */
  const signing = one('form[data-sign-off]');
  if (signing) {
    const place = one('[data-unkept]', signing);
    const unkept = () => all('form.judge').find((judging) => all('textarea, input[type="radio"]', judging)
      .some((given) => (given.type === 'radio' ? given.checked !== given.defaultChecked : given.value !== given.defaultValue)));
    signing.addEventListener('submit', (event) => {
      const judging = unkept();
      if (!judging || place.textContent) return;
      event.preventDefault();
      const folded = judging.closest('details');
      if (folded) folded.open = true;
      place.textContent = 'What you wrote about one post is not kept yet. Keep it first, or sign off once more to leave it out.';
      one('textarea', judging).focus();
    });
  }

  /* --- single keys in the review queue -------------------------------------------------------------- */

  const help = one('[data-shortcuts]');
  if (help) {
    const control = one('[data-shortcut-switch]', help);
    const on = () => !(local && local.getItem('single-keys') === 'off');
    control.checked = on();
    control.addEventListener('change', () => {
      if (local) local.setItem('single-keys', control.checked ? 'on' : 'off');
      say(control.checked ? 'Single keys are on' : 'Single keys are off');
    });

    const typing = (target) => target.isContentEditable
      || target.matches('textarea, select, input:not([type="radio"], [type="checkbox"], [type="button"], [type="submit"])');

    /* The post the keys are about: the one that holds the focus or is named in the address, else the first still open. */
    const posts = () => all('.review-item');
    const current = () => document.activeElement.closest('.review-item')
      || (location.hash.length > 1 && document.getElementById(location.hash.slice(1))?.closest('.review-item'))
      || posts().find((post) => !one('details [data-outcomes]', post)) || posts()[0];
    const turn = (step) => {
      const list = posts();
      const here = document.activeElement.closest('.review-item') ? list.indexOf(current()) + step : list.indexOf(current());
      const post = list[Math.min(Math.max(here, 0), list.length - 1)];
      if (post) { post.focus({ preventScroll: true }); post.scrollIntoView({ block: 'center' }); }
    };
    const judge = (number) => {
      const post = current();
      const choice = post && all('[data-outcomes] input[type="radio"]', post)[number - 1];
      if (!choice) return;
      const folded = choice.closest('details');
      if (folded) folded.open = true;
      choice.checked = true;
      const words = one('textarea', choice.form);
      if (number === 1 || words.value.trim()) choice.form.requestSubmit();
      else { words.focus(); say('Write a short note, then keep it'); }
    };

    document.addEventListener('keydown', (event) => {
      if (!on() || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
      if (/^[1-3]$/.test(event.key)) {
        judge(Number(event.key));
      } else if (event.key === 'j' || event.key === 'k') {
        turn(event.key === 'j' ? 1 : -1);
      } else if (event.key === '?') {
        help.open = !help.open;
        if (help.open) one('summary', help).focus();
      } else {
        return;
      }
      event.preventDefault();
    });

    /* After a judgement the page opens at the next post: it takes the focus, so that Tab goes on from there. */
    const named = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (named && named.matches('.review-item')) { named.focus({ preventScroll: true }); named.scrollIntoView({ block: 'center' }); }
  }
})();
