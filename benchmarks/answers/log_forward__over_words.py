# exercise: log_forward
# right: no
# wrong: the sum of exponentials runs over axis 0, the words of the sentence, not over the tags
import numpy as np

from labkit.reference import tagger_states


def log_forward(words, params):
    logits = tagger_states(words, params)[1:] @ params[3].T + params[5].T
    return logits - np.logaddexp.reduce(logits, axis=0, keepdims=True)
