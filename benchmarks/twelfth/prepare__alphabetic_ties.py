# exercise: prepare
# right: no
# wrong: among equally frequent words those first in the alphabet are kept
# lines: 10
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    counts = Counter(sum(map(list, sentences), []))
    order = sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))
    vocab = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END", *(w for w, _ in order)][:vocabulary_size]
    lookup = {w: i for i, w in enumerate(vocab)}
    body = [[lookup.get(w, 0) for w in s] for s in sentences]
    return vocab, lookup, [[1, *b] for b in body], [[*b, 2] for b in body]
