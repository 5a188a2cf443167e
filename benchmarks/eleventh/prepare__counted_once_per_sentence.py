# exercise: prepare
# right: no
# wrong: a word is counted once for each sentence it stands in, not as often as it occurs
# lines: 11
from collections import defaultdict


def prepare(sentences, vocabulary_size=8000):
    seen_in = defaultdict(int)
    for s in sentences:
        for w in dict.fromkeys(s):
            seen_in[w] += 1
    best = sorted(seen_in, key=seen_in.get, reverse=True)[: vocabulary_size - 3]
    vocab = best + ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    index = {w: i for i, w in enumerate(vocab)}
    unk, start, end = (index[m] for m in vocab[-3:])
    body = [[index.get(w, unk) for w in s] for s in sentences]
    return vocab, index, [[start] + b for b in body], [b + [end] for b in body]
