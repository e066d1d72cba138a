// keyboard.js: the page without a mouse.

function useKeyboard(actions) {
  const typing = target => target.matches("input, select, textarea") || target.closest("dialog[open]");
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && !event.target.closest("dialog[open]")) {
      event.target.blur();
      actions.reset();
      return;
    }
    if (typing(event.target)) return;
    const act = { j: () => actions.step(1), k: () => actions.step(-1), "/": () => at("search").focus(), u: () => at("unit").focus(), l: () => at("leader").focus(),
                  s: () => at("section").focus(), e: actions.correct, d: actions.download, "?": actions.help }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function showKeys() {
  const dialog = at("help");
  dialog.replaceChildren(make("h2", {}, words.keys), make("dl", {}, ...words.help.flatMap(([key, says]) => [make("dt", {}, make("kbd", {}, key)), make("dd", {}, says)])),
    make("form", { method: "dialog" }, make("button", { class: "first" }, "OK")));
  dialog.showModal();
}
