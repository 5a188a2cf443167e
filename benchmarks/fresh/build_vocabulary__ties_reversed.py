# exercise: build_vocabulary
# right: no
# wrong: sorts upwards and turns the list round, so ties come last first
# lines: 11
def build_vocabulary(sequences, max_words=None):
    counts = {}
    for w in (w for s in sequences for w in s):
        counts[w] = 1 + counts.get(w, 0)
    pairs = list(counts.items())
    pairs.sort(key=lambda p: p[1])
    pairs = pairs[::-1]
    if max_words is not None:
        pairs = pairs[:max_words]
    names = [p[0] for p in pairs]
    names += ["UNK"]
    return dict(zip(names, range(len(names)))), dict(enumerate(names))
