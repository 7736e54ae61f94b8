// Orders the results of Sphinx's search: names typed in full, then guides, then the reference.
// SUMMARIES, from site_search.py, has the first sentence of each "page" and each "page#anchor" of an object.
const QUERY = (new URLSearchParams(window.location.search).get("q") || "").trim();
const WORDS = QUERY.toLowerCase().split(/\s+/);
const IS_IDENTIFIER = /[_.A-Z]/.test(QUERY.slice(1));

var Scorer = {
  score: (result) => {
    const [page, title, anchor, place, score, , kind] = result;
    const isGuide = !page.startsWith("reference/") && page !== "changelog";
    if (kind === "object") {
      const type = place.replace(/^Python /, "").split(",")[0];
      result[3] = [type, SUMMARIES[page + anchor]].filter(Boolean).join(": ");
    } else {
      result[3] = SUMMARIES[page + anchor] || SUMMARIES[page] || "";
      if (isGuide && anchor.startsWith("#index-")) result[2] = ""; // search words of the page
    }
    const name = title.split(/ > |\./).pop().toLowerCase();
    const isIndexed = kind === "index" && score === 100;
    const isMatch = name === QUERY.toLowerCase() || isIndexed;
    let rank = Math.min(score, 15);
    if (WORDS.length > 1) rank += 3 * WORDS.filter((word) => title.toLowerCase().includes(word)).length;
    if (isMatch && (isGuide || IS_IDENTIFIER)) rank += 100;
    if (isMatch && kind === "object") rank += 1; // before the heading of the same name
    if (isGuide && (kind === "title" || kind === "index")) rank += 50;
    if (isGuide && (isIndexed || result[2] === "")) rank += 20; // a page before sections
    if (isGuide && page !== "glossary") rank += 20;
    if (page.startsWith("reference/library")) rank += 10;
    if (page.startsWith("reference/operations")) rank += 5;
    return rank;
  },
  objNameMatch: 15,
  objPartialMatch: 6,
  objPrio: {},
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
