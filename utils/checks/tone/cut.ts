/**
 * The one setting of all tone cues: the logit of harshness from which the model by itself may raise one. It is set so that
 * no measured source of ordinary or civil text rings more often than `docs/tone-model.md` says.
 */
export const toneCut = 1;
