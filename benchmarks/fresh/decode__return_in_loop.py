# exercise: decode
# right: no
# wrong: return stands inside the loop: only the first word
# lines: 9
def decode(indices, idx_to_word):
    out = []
    for i in indices:
        out.append(idx_to_word[i])
        return out
    return out
