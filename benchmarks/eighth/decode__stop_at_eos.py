# exercise: decode
# right: no
# wrong: It stops at EOS and leaves out EOS and whatever follows.
# lines: 10, 11
def decode(indices, idx_to_word):
    """Convert token ids back to words."""
    words = []
    for idx in indices:
        word = idx_to_word[int(idx)]
        if word == "EOS":
            break
        words.append(word)
    return words
