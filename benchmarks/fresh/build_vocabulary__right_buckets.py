# exercise: build_vocabulary
# right: yes
from collections import defaultdict

def build_vocabulary(sequences, max_words=None):
    freq = defaultdict(int)
    for words in sequences:
        for word in words:
            freq[word] += 1
    buckets = {}
    for word, n in freq.items():
        buckets.setdefault(n, []).append(word)

    def ranked():
        for n in sorted(buckets, reverse=True):
            yield from buckets[n]

    w2i = {}
    for word in ranked():
        if max_words is not None and len(w2i) >= max_words:
            break
        w2i[word] = len(w2i)
    w2i["UNK"] = len(w2i)
    print("vocabulary has", len(w2i), "entries")
    return w2i, {v: k for k, v in w2i.items()}
