/** Ids of the regions that English names with "the" inside a sentence. */
const withArticle: ReadonlySet<string> = new Set(
  (
    'ae bs cd cf cg do fk gb gm im km ky mh mv nl ph sb sc tc us vg vi ' +
    'sahel maghreb balkans baltic-states caucasus middle-east levant gulf horn-of-africa great-lakes lake-chad-basin ' +
    'gulf-of-guinea pacific indo-pacific european-union sahel-states'
  ).split(' '),
);

/** The name as it stands inside a sentence: "the Sahel", "Russia". */
export function nameInSentence({ id, name }: { readonly id: string; readonly name: string }): string {
  return withArticle.has(id) && !/^the /i.test(name) ? `the ${name}` : name;
}
