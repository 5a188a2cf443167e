# exercise: build_vocabulary
# right: no
# wrong: numbers from 1, and puts the rarest word first
# lines: 10, 14
def build_vocabulary(sequences, max_words=None):
    counts = {}
    for seq in sequences:
        for w in seq:
            counts[w] = counts.get(w, 0) + 1
    words = sorted(counts, key=counts.get)
    if max_words is not None:
        words = words[:max_words]
    words = words + ["UNK"]
    word_to_idx = {w: i for i, w in enumerate(words, start=1)}
    return word_to_idx, {i: w for w, i in word_to_idx.items()}
