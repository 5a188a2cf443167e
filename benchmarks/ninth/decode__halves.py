# exercise: decode
# right: yes
def decode(indices, idx_to_word):
    T = len(indices)
    if T == 0:
        return []
    if T == 1:
        return [idx_to_word[int(indices[0])]]
    middle = T // 2
    return decode(indices[:middle], idx_to_word) + decode(indices[middle:], idx_to_word)
