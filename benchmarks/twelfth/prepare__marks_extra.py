# exercise: prepare
# right: no
# wrong: the three marks are not counted, so the vocabulary is three words too large
# lines: 11
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    marks = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    freq = Counter(w for s in sentences for w in s)
    index_to_word = marks + [w for w, _ in freq.most_common(vocabulary_size)]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    rows = [[0] + [word_to_index.get(w, 2) for w in s] + [1] for s in sentences]
    return index_to_word, word_to_index, [r[:-1] for r in rows], [r[1:] for r in rows]
