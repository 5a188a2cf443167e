# exercise: prepare
# right: no
# wrong: words that occur once are always unknown, and the target has the end mark in place of the last word
# lines: 10, 15
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    counter = Counter(w for s in sentences for w in s)
    kept = [w for w, n in counter.most_common(vocabulary_size - 3) if n > 1]
    table = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"] + kept
    pos = {w: k for k, w in enumerate(table)}
    ids = [[pos.get(w, 0) for w in s] for s in sentences]
    X = [[1] + s for s in ids]
    y = [s[:-1] + [2] for s in ids]
    return table, pos, X, y
