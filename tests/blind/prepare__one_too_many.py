# exercise: prepare
# right: no
# wrong: Two faults: one word more than there is room for is kept, and unknown words get index 0, which is SENTENCE_START.
# lines: 10, 13
# name: unknown-is-start, two-marks-counted
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    vocab = Counter(sum(map(list, sentences), [])).most_common(vocabulary_size - 2)
    index_to_word = ["SENTENCE_START", "SENTENCE_END", *next(zip(*vocab), ()), "UNKNOWN"]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    rows = [[word_to_index.get(w, 0) for w in s] for s in sentences]
    return index_to_word, word_to_index, [[0] + r for r in rows], [r + [1] for r in rows]
