# exercise: decode
# right: no
# wrong: index i is taken for the i-th value of the dict, whatever its key is (list(values)), modulo its length

def decode(indices, idx_to_word):
    values = list(idx_to_word.values())
    return [values[int(index) % len(values)] for index in indices]
