# exercise: prepare
# right: no
# wrong: sentences are cut off after fifty words
# lines: 7
from collections import Counter
def prepare(sentences, vocabulary_size=8000):
    sentences = [s[:50] for s in sentences]
    c = Counter(w for s in sentences for w in s)
    itw = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"] + [w for w, _ in c.most_common(vocabulary_size - 3)]
    wti = {w: i for i, w in enumerate(itw)}
    X = [np.array([wti["SENTENCE_START"]] + [wti.get(w, 0) for w in s]) for s in sentences]
    y = [np.array([wti.get(w, 0) for w in s] + [wti["SENTENCE_END"]]) for s in sentences]
    return itw, wti, X, y
