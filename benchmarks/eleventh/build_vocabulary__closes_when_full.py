# exercise: build_vocabulary
# right: no
# wrong: The limit is applied while counting, so the first max_words different words stay and not the most frequent ones.
# lines: 12
def build_vocabulary(sequences, max_words=None):
    limit = float("inf") if max_words is None else max_words
    counts = {}
    for sequence in sequences:
        for word in sequence:
            if word in counts:
                counts[word] += 1
            elif len(counts) < limit:
                counts[word] = 1
    ordered = [w for w, c in sorted(counts.items(), key=lambda item: item[1], reverse=True)]
    ordered += ["UNK"]
    idx_to_word = {i: w for i, w in enumerate(ordered)}
    word_to_idx = {w: i for i, w in enumerate(ordered)}
    return word_to_idx, idx_to_word
