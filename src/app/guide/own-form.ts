import { isTextField } from '../still/text-fields';

/**
 * Gives the text field that has the focus a form of its own, until the function returned is called. With every
 * key the browser looks through the whole form of a field for what it could fill in, and where there is none
 * through all fields of the page, each of which it lays out for that.
 */
export function giveOwnForm(): () => void {
  const form = document.createElement('form');
  form.id = 'own-form';
  form.hidden = true;
  form.noValidate = true;
  form.autocomplete = 'off';
  document.body.append(form);
  const end = new AbortController();
  const put = (field: EventTarget | null) => {
    if (field instanceof Element && isTextField(field) && !field.form) {
      field.setAttribute('form', form.id);
    }
  };
  const take = ({ target }: Event) => {
    if (target instanceof Element && target.getAttribute('form') === form.id) {
      target.removeAttribute('form');
    }
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('focusin', ({ target }) => put(target), { signal: end.signal });
  document.addEventListener('focusout', take, { signal: end.signal });
  put(document.activeElement);
  return () => {
    end.abort();
    form.remove();
  };
}
