# exercise: one_hot_encode_sequence
# right: yes
def one_hot_encode_sequence(indices, vocab_size):
    columns = np.identity(vocab_size).T[:, indices]     # (C, T)
    return np.moveaxis(columns[None], -1, 0).swapaxes(1, 2)
