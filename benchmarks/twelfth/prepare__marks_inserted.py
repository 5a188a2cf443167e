# exercise: prepare
# right: no
# wrong: the marks are put into the caller's lists
# lines: 12, 13
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    c = Counter()
    for s in sentences:
        c.update(s)
        s.insert(0, "SENTENCE_START")
        s.append("SENTENCE_END")
    itw = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN", *dict(c.most_common(vocabulary_size - 3))]
    wti = {w: i for i, w in enumerate(itw)}
    full = [np.array([wti.get(w, wti["UNKNOWN"]) for w in s]) for s in sentences]
    return itw, wti, [f[:-1] for f in full], [f[1:] for f in full]
