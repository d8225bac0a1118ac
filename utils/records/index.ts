import { answerRecord } from './answer';
import { apartRecord } from './apart';
import { binnedRecord } from './binned';
import { cardRecord, myCardRecord } from './card';
import { identityRecord } from './identity';
import { ledgerRecord } from './ledger';
import { mergeRecord } from './merge';
import { momentRecord } from './moment';
import { noteRecord } from './note';
import { personRecord } from './person';
import { photoRecord } from './photo';
import { preferenceRecord } from './preference';
import { settingRecord } from './setting';
import { templateRecord } from './template';
import { usageRecord } from './usage';

export const recordTypes = {
  person: personRecord,
  identity: identityRecord,
  preference: preferenceRecord,
  note: noteRecord,
  moment: momentRecord,
  template: templateRecord,
  setting: settingRecord,
  answer: answerRecord,
  ledger: ledgerRecord,
  usage: usageRecord,
  merge: mergeRecord,
  apart: apartRecord,
  card: cardRecord,
  'my-card': myCardRecord,
  photo: photoRecord,
  binned: binnedRecord,
};

export type RecordTypes = typeof recordTypes;
