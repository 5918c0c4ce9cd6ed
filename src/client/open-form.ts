/** Leads from the form straight to the page of the chosen country and kind. */
for (const form of document.querySelectorAll<HTMLFormElement>('[data-open-form]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const [country, kind] = [data.get('country'), data.get('kind')];
    if (typeof country !== 'string' || typeof kind !== 'string') return;
    location.assign(new URL(`${country}/${kind}/`, form.action));
  });
}
