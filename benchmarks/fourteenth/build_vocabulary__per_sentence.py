# exercise: build_vocabulary
# right: no
# wrong: a word is counted once for each sequence that holds it, not once for each time it comes
# lines: 8
def build_vocabulary(sequences, max_words=None):
    counts = {}
    for seq in sequences:
        for word in dict.fromkeys(seq):
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=counts.get, reverse=True)
    if max_words is not None:
        ranked = ranked[:max_words]
    ranked.append("UNK")
    word_to_idx = {w: i for i, w in enumerate(ranked)}
    idx_to_word = {i: w for w, i in word_to_idx.items()}
    return word_to_idx, idx_to_word
