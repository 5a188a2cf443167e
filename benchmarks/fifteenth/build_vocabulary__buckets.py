# exercise: build_vocabulary
# right: yes
def build_vocabulary(sequences, max_words=None):
    counts = {}
    for seq in sequences:
        for w in seq:
            counts[w] = counts.get(w, 0) + 1

    shelves = {}
    for w, c in counts.items():
        shelves.setdefault(c, []).append(w)

    def walk():
        for c in range(max(shelves, default=0), 0, -1):
            yield from shelves.get(c, ())

    words = list(walk())[slice(None, max_words)]
    words += ["UNK"]
    idx_to_word = {i: w for i, w in enumerate(words)}
    return {w: i for i, w in idx_to_word.items()}, idx_to_word
