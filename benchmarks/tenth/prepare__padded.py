# exercise: prepare
# right: no
# wrong: all sentences are filled up to the length of the longest, with the index of UNKNOWN
# lines: 18, 19
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    """Word indices of all sentences: inputs, and targets one word further on."""
    counter = Counter()
    for s in sentences:
        counter.update(s)
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    index_to_word.extend(w for w, _ in counter.most_common(vocabulary_size - 3))
    word_to_index = {w: i for i, w in enumerate(index_to_word)}

    max_len = max(len(s) for s in sentences) + 1
    X = np.zeros((len(sentences), max_len), dtype=int)
    y = np.zeros((len(sentences), max_len), dtype=int)
    for row, s in enumerate(sentences):
        ids = [word_to_index.get(w, 0) for w in s]
        X[row, : len(ids) + 1] = [word_to_index["SENTENCE_START"]] + ids
        y[row, : len(ids) + 1] = ids + [word_to_index["SENTENCE_END"]]
    return index_to_word, word_to_index, X, y
