# exercise: prepare
# right: no
# wrong: rare words are left out of the sentences instead of becoming UNKNOWN
# lines: 14
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    common = Counter(w for s in sentences for w in s).most_common(vocabulary_size - 3)
    words = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + [w for w, n in common]
    ids = {w: i for i, w in enumerate(words)}
    X, y = [], []
    for s in sentences:
        known = [ids[w] for w in s if w in ids]
        X.append(np.array([0] + known))
        y.append(np.array(known + [1]))
    return words, ids, X, y
