// Orders the results of Sphinx's search: names typed in full, then guides, then the reference.
// SEARCH_CONTEXT, from search_context.js, has a title, a description and an anchor for each "page#anchor",
// and the summary of each page.
const QUERY = (new URLSearchParams(window.location.search).get("q") || "").trim();
const IS_IDENTIFIER = /[_.A-Z]/.test(QUERY.slice(1));

var Scorer = {
  score: (result) => {
    const [page, title, anchor, , score, , kind] = result;
    const isGuide = !page.startsWith("reference/");
    const entry = SEARCH_CONTEXT.entries[page + anchor];
    if (entry) {
      [result[1], result[3], result[2]] = entry;
    } else {
      result[3] = SEARCH_CONTEXT.summaries[page] || "";
      if (isGuide && anchor.startsWith("#index-")) result[2] = ""; // search words of the page
    }
    const name = result[1].split(/ > |\./).pop().toLowerCase();
    const isIndexed = kind === "index" && score === 100;
    const isMatch = name === QUERY.toLowerCase() || isIndexed;
    let rank = Math.min(score, 15);
    if (isMatch && (isGuide || IS_IDENTIFIER)) rank += 100;
    if (isGuide && (kind === "title" || kind === "index")) rank += 50;
    if (isGuide && (isIndexed || result[2] === "")) rank += 20; // a page before sections
    if (isGuide && page !== "glossary") rank += 20;
    if (page.startsWith("reference/library")) rank += 10;
    if (page.startsWith("reference/operations")) rank += 5;
    return rank;
  },
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: {},
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
