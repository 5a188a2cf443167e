# exercise: prepare
# right: no
# wrong: the counts are sorted from small to large, so the rarest words are kept
# lines: 21
from collections import Counter

import numpy as np


def prepare(sentences, vocabulary_size=8000):
    """Word indices of all sentences: inputs, and targets one word further on.

    sentences        list of lists of words, left as they are
    vocabulary_size  C, 3 or more; the three marks count
    returns  index_to_word (list: the marks and the most frequent words; of
             equally frequent ones those that came first; in any order),
             word_to_index (dict), X and y: an array or a list of indices for each
             sentence, SENTENCE_START and its words; its words and SENTENCE_END
    """
    counts = Counter(w for s in sentences for w in s)
    words = sorted(counts, key=lambda word: counts[word])
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"] + words[: vocabulary_size - 3]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}

    def indices(row):
        return np.array([word_to_index.get(w, 0) for w in row])

    X = [indices(["SENTENCE_START"] + s) for s in sentences]
    y = [indices(s + ["SENTENCE_END"]) for s in sentences]
    return index_to_word, word_to_index, X, y
