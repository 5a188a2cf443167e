# exercise: one_hot_encode_sequence
# right: no
# wrong: squeeze removes the time axis when T is 1, or the vocabulary's when C is 1
# lines: 8
# needs: one_hot_encode
def one_hot_encode_sequence(indices, vocab_size):
    hot = np.array([one_hot_encode(i, vocab_size) for i in indices])
    hot = hot.squeeze()
    return hot[..., None]
