# exercise: decode
# right: no
# wrong: two: the return stands inside the loop, so only the first word comes back; unknown indices give None (get)

def decode(indices, idx_to_word):
    words = []
    for index in indices:
        words.append(idx_to_word.get(index))
        return words
