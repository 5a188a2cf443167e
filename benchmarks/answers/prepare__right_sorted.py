# exercise: prepare
# right: yes
# wrong: stable sort of the words by falling count, defaultdict with a constant for the unknown
import collections

import numpy as np


def prepare(sentences, vocabulary_size=8000):
    flat = sum(map(list, sentences), [])
    counts = collections.Counter(flat)
    ranked = sorted(dict.fromkeys(flat), key=counts.__getitem__, reverse=True)
    index_to_word = [*ranked[: vocabulary_size - 3], "UNKNOWN", "SENTENCE_END", "SENTENCE_START"]
    word_to_index = {word: place for place, word in enumerate(index_to_word)}
    C = len(index_to_word)
    known = collections.defaultdict(lambda: C - 3, word_to_index)
    rows = [np.array([C - 1, *(known[word] for word in sentence), C - 2]) for sentence in sentences]
    return index_to_word, word_to_index, [row[:-1] for row in rows], [row[1:] for row in rows]
