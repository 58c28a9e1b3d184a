const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs whose clause is what somebody said: what stands in it is reported. Lemmas, both spellings. */
export const speechVerbs = words(
  'say tell state announce declare claim add note explain emphasize emphasise stress underline underscore reiterate reaffirm affirm assert argue insist maintain report confirm acknowledge admit concede comment remark observe respond reply answer warn caution predict allege suggest indicate reveal disclose point recall repeat write tweet vow pledge promise conclude highlight believe think describe testify signal deny',
);

/** Of these, the ones that need "that" or a quotation after them: a noun phrase right after is an object, not a clause. */
export const weakSpeechVerbs = words(
  'announce note report highlight describe confirm underline underscore signal point observe reveal recall repeat deny indicate suggest think believe predict',
);

/** "According to X", "in the words of X". */
export const accordingPhrases: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['as', 'per'],
  ['in', 'the', 'words', 'of'],
];

/** Adverbs and adjectives that pass on hearsay. */
export const hearsayWords = words('reportedly allegedly purportedly supposedly rumoured rumored ostensibly alleged');

/** Agentless "is said to", "is believed to", "was reported to": unnamed voice. Lemmas of the participle. */
export const hearsayPassives = words(
  'say report believe think allege rumor rumour understand claim frame describe criticize criticise condemn accuse regard consider see',
);

/** The present or past, softened. */
export const hedgeWords = words(
  'likely probably apparently seemingly presumably evidently arguably largely suspected suspect seem appear unlikely believed thought probable apparent suggest perceived',
);

/** Merely possible, or still to come. Modal verbs and adverbs. */
export const speculativeWords = words(
  'could may might would will shall should can possibly perhaps maybe potentially must whether if unless potential possible eventual prospective planned proposed future upcoming forthcoming would-be',
);

/** Verbs that put what they govern into the future or the possible. Lemmas. */
export const prospectiveVerbs = words(
  'plan intend want seek hope expect aim consider propose offer prepare threaten risk wish try attempt schedule promise pledge vow aspire mull weigh need contemplate discuss envisage envision urge call demand ask request invite agree signal pursue push press set encourage expect desire decide order authorize authorise allow fear await',
);

/** Verbs that say that what they govern did not happen. Lemmas. */
export const failingVerbs = words(
  'fail refuse decline cancel postpone abandon avoid refrain stop cease prevent reject deny struggle neglect forgo call-off block rule-out oppose scrap shelve',
);

/** Words that negate. */
export const negators = words("not n't never no neither nor without hardly none nobody cannot");

/** After "not": the negation denies only that this is all, or says nothing about the act. */
export const narrowing = words(
  'only merely just simply solely accidental surprising alone necessarily new exclusively least coincidental',
);
