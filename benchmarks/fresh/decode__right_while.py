# exercise: decode
# right: yes
def decode(indices, idx_to_word):
    words = []
    t = 0
    while t < len(indices):
        words.append(idx_to_word[int(indices[t])])
        t += 1
    return words
