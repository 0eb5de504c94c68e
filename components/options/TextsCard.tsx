/** The way to the practice's own texts, and to what the product's wording rests on. */
export function TextsCard() {
  return (
    <section class="card stack" aria-labelledby="texts-title">
      <h2 id="texts-title">Templates and wording</h2>
      <p>
        Templates with questions, snippets you type by a shortcut, and wording of your own with its source and review
        date.
      </p>
      <p>
        <a href="templates.html">Templates, snippets and your own wording</a>
      </p>
      <p>
        <a href="guidance.html">What the wording of the letters rests on</a>
      </p>
    </section>
  );
}
