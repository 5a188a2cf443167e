# exercise: prepare
# right: no
# wrong: the start and end marks are counted among the words, so that they may miss the vocabulary when it is small, and stand in it only if they are frequent enough
# lines: 12
from collections import Counter
from itertools import chain


def prepare(sentences, vocabulary_size=8000):
    framed = [["SENTENCE_START", *s, "SENTENCE_END"] for s in sentences]
    frequency = Counter(chain.from_iterable(framed))
    vocab = frequency.most_common(vocabulary_size - 1)
    index_to_word = [pair[0] for pair in vocab] + ["UNKNOWN"]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    last = len(index_to_word) - 1
    rows = [[word_to_index.get(w, last) for w in s] for s in framed]
    return index_to_word, word_to_index, [r[:-1] for r in rows], [r[1:] for r in rows]
