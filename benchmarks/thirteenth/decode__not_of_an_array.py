# exercise: decode
# right: no
# wrong: 'not indices' is fine for a list, but raises for an array with several entries
# lines: 7
def decode(indices, idx_to_word):
    """Convert a sequence of token indices back to words."""
    if not indices:
        return []
    head, *tail = indices
    return [idx_to_word[head]] + decode(tail, idx_to_word)
