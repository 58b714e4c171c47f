import * as model from './badge-model.ts';
import * as card from './card-template.ts';
import * as part from './public-file/public-file-part.ts';
import * as file from './public-file/public-file-template.ts';
import * as kind from './public-file/record-kind-name.ts';
import { addEveryFileLanguage } from './public-file/words/every-language.ts';
import { addEveryLanguage } from './words/every-language.ts';

// The view core as it is used where all languages travel along. Each function brings the words that it needs, so that
// a script which uses none of them carries no words.

export const badgeModel = /* @__PURE__ */ withWords(model.badgeModel);
export const notCheckedModel = /* @__PURE__ */ withWords(model.notCheckedModel);
export const refusedModel = /* @__PURE__ */ withWords(model.refusedModel);
export const cardTemplate = /* @__PURE__ */ withWords(card.cardTemplate);
export const noticeCardTemplate = /* @__PURE__ */ withWords(card.noticeCardTemplate);
export const recordKindName = /* @__PURE__ */ withFileWords(kind.recordKindName);
export const publicFilePart = /* @__PURE__ */ withFileWords(part.publicFilePart);
export const publicFileTemplate = /* @__PURE__ */ withFileWords(file.publicFileTemplate);

function withWords<Given extends unknown[], Drawn>(draw: (...given: Given) => Drawn) {
  return (...given: Given): Drawn => {
    addEveryLanguage();
    return draw(...given);
  };
}

function withFileWords<Given extends unknown[], Drawn>(draw: (...given: Given) => Drawn) {
  return (...given: Given): Drawn => {
    addEveryLanguage();
    addEveryFileLanguage();
    return draw(...given);
  };
}
