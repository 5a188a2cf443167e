# exercise: build_vocabulary
# right: yes
def build_vocabulary(sequences, max_words=None):
    flat = sum((list(s) for s in sequences), [])
    first = {w: len(flat) - 1 - p for p, w in enumerate(reversed(flat))}
    ranked = sorted((-flat.count(w), pos, w) for w, pos in first.items())
    words = [w for *_, w in ranked]
    del words[len(words) if max_words is None else max_words:]
    words.append("UNK")
    return dict(zip(words, range(len(words)))), dict(zip(range(len(words)), words))
