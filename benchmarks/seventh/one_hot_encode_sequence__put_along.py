# exercise: one_hot_encode_sequence
# right: yes
def one_hot_encode_sequence(indices, vocab_size):
    grid = np.zeros((len(indices), vocab_size, 1))
    np.put_along_axis(grid, indices[:, None, None], 1.0, axis=1)
    return grid
