# exercise: prepare
# right: no
# wrong: Words are counted in runs of equal neighbours without sorting, so the counts are those of the last run only.
# name: runs-counted
# lines: 11, 12
from itertools import chain, groupby


def prepare(sentences, vocabulary_size=8000):
    freq = {}
    for word, group in groupby(chain.from_iterable(sentences)):
        freq[word] = len(list(group))
    best = sorted(freq, key=lambda w: -freq[w])[: vocabulary_size - 3]
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"] + best
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    X, y = [], []
    for s in sentences:
        row = [1] + [word_to_index.get(w, 0) for w in s] + [2]
        X.append(np.array(row[:-1]))
        y.append(np.array(row[1:]))
    return index_to_word, word_to_index, X, y
