# exercise: prepare
# right: no
# wrong: the end mark belongs to the inputs and the start mark to the targets (exchanged)
import itertools
import collections

import numpy as np


def prepare(sentences, vocabulary_size=8000):
    START, END, RARE = "SENTENCE_START", "SENTENCE_END", "UNKNOWN"
    frequency = collections.Counter(itertools.chain(*sentences))
    words = [START, END, RARE] + [w for w, n in frequency.most_common(max(0, vocabulary_size - 3))]
    place = {w: i for i, w in enumerate(words)}

    def read(marked):
        return np.array([place.get(w, place[RARE]) for w in marked])

    return words, place, [read([*s, END]) for s in sentences], [read([START, *s]) for s in sentences]
