# exercise: build_vocabulary
# right: no
# wrong: To get under the limit it throws out the rarest word with min(), which takes the first of several equally rare ones, so the earlier word goes and the later one stays.
# lines: 13
def build_vocabulary(sequences, max_words=None):
    freq = defaultdict(int)
    for seq in sequences:
        for word in seq:
            freq[word] += 1

    limit = len(freq) if max_words is None else max_words
    while len(freq) > limit:
        rarest = min(freq, key=freq.get)
        del freq[rarest]

    word_to_idx = {}
    while freq:
        best = max(freq, key=freq.get)
        word_to_idx[best] = len(word_to_idx)
        del freq[best]
    word_to_idx["UNK"] = len(word_to_idx)
    idx_to_word = {v: k for k, v in word_to_idx.items()}
    return word_to_idx, idx_to_word
