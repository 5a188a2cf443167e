# exercise: one_hot_encode_sequence
# right: yes
# needs: one_hot_encode
def one_hot_encode_sequence(indices, vocab_size):
    return [one_hot_encode(i, vocab_size).reshape(-1, 1) for i in indices]
