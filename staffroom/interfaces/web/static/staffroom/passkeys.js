/* Passkeys: the page asks the server for a challenge, the browser has it answered by a finger, a face or a PIN,
   and the answer goes back in a plain form. Nothing is kept here. */
(() => {
  'use strict';

  const fromText = (text) => {
    const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(plain, (character) => character.charCodeAt(0));
  };
  const toText = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const named = (list) => (list || []).map((one) => ({ ...one, id: fromText(one.id) }));

  const prepared = {
    create: (asked) => ({
      ...asked,
      challenge: fromText(asked.challenge),
      user: { ...asked.user, id: fromText(asked.user.id) },
      excludeCredentials: named(asked.excludeCredentials),
    }),
    get: (asked) => ({
      ...asked,
      challenge: fromText(asked.challenge),
      allowCredentials: named(asked.allowCredentials),
    }),
  };

  const answered = (made) => {
    const response = {};
    ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'].forEach((name) => {
      if (made.response[name]) response[name] = toText(made.response[name]);
    });
    if (made.response.getTransports) response.transports = made.response.getTransports();
    return {
      id: made.id,
      rawId: toText(made.rawId),
      type: made.type,
      authenticatorAttachment: made.authenticatorAttachment || null,
      response,
      clientExtensionResults: made.getClientExtensionResults(),
    };
  };

  const why = (error) => {
    if (error.name === 'InvalidStateError') return 'This device is one of your passkeys already.';
    if (error.name === 'NotAllowedError') return 'Nothing was done: it was stopped, or took too long. Try once more.';
    if (error.name === 'SecurityError') return 'The browser does not make passkeys for this address.';
    return 'The passkey could not be used just now. Try once more, or use another way.';
  };

  const perform = async (form) => {
    const said = form.querySelector('[data-passkey-said]');
    const act = form.dataset.passkey;
    said.textContent = '';
    if (!form.reportValidity()) return;
    try {
      const asking = new FormData(form);
      asking.set('begin', '1');
      const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(asking) });
      const type = answer.headers.get('content-type') || '';
      if (!answer.ok || !type.includes('json')) {
        said.textContent = 'The page has been open too long, or there were too many tries. Load it again.';
        return;
      }
      const { publicKey } = await answer.json();
      const made = await navigator.credentials[act]({ publicKey: prepared[act](publicKey) });
      form.querySelector('[name=credential]').value = JSON.stringify(answered(made));
      form.submit();
    } catch (error) {
      said.textContent = why(error);
    }
  };

  document.querySelectorAll('form[data-passkey]').forEach((form) => {
    const button = form.querySelector('[data-passkey-go]');
    if (!window.PublicKeyCredential) {
      form.querySelector('[data-passkey-said]').textContent = 'This browser knows no passkeys.';
      return;
    }
    button.hidden = false;
    button.addEventListener('click', () => perform(form));
    form.addEventListener('submit', (event) => { event.preventDefault(); perform(form); });
  });
})();
