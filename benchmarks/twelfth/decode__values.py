# exercise: decode
# right: no
# wrong: takes the words by their place in the dictionary and not by their key, which is wrong when the keys are not stored in order
# lines: 6
def decode(indices, idx_to_word):
    vocab = tuple(idx_to_word.values())
    result = []
    for i in indices:
        result.append(vocab[i])
    return result
