/** What a style sheet is to the specs: no class names at all. */
export default {};
