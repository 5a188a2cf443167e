# exercise: prepare
# right: no
# wrong: Words that are equally frequent are kept in alphabetical order, not in that of their first appearance.
# lines: 12
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    freq = Counter()
    for s in sentences:
        freq.update(s)
    ranked = sorted(freq.items(), key=lambda pair: (-pair[1], pair[0]))
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    index_to_word.extend(word for word, _ in ranked[: vocabulary_size - 3])
    word_to_index = {}
    for i, w in enumerate(index_to_word):
        word_to_index[w] = i
    X, y = [], []
    for s in sentences:
        ids = [word_to_index.get(w, 0) for w in s]
        X.append([1] + ids)
        y.append(ids + [2])
    return index_to_word, word_to_index, X, y
