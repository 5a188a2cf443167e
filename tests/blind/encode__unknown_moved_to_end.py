# exercise: encode
# right: no
# wrong: Unknown words are taken out and as many UNK are put at the end, so the index at a place does not belong to the word at that place.
# lines: 9
# name: unknown-at-the-end
def encode(words, word_to_idx):
    known = [word_to_idx[w] for w in words if w in word_to_idx]
    rest = [word_to_idx["UNK"]] * (len(words) - len(known))
    return np.array(known + rest, dtype=int)
