// A clause that was chosen is read next: the focus moves to it, and the tree shows which one it is.

document.addEventListener('htmx:afterSwap', (event) => {
  if (event.detail.target.id === 'clause') {
    document.querySelectorAll('.tree a[aria-current]').forEach((link) => link.removeAttribute('aria-current'));
    event.detail.requestConfig.elt.setAttribute('aria-current', 'true');
    event.detail.target.focus({ preventScroll: true });
    // on a phone it stands below the tree
    event.detail.target.scrollIntoView({ block: 'nearest' });
  }
});
