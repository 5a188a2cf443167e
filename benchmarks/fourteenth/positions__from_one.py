# exercise: positions
# right: no
# wrong: Time begins at 1 and not at 0, and the result has a leading axis of one for the batch.
# lines: 6, 11
def positions(length, size):
    position = np.arange(1, length + 1).reshape(-1, 1)
    div_term = np.exp(np.arange(0, size, 2) * -(np.log(10000.0) / size))
    pe = np.empty((length, size))
    pe[:, ::2] = np.sin(position * div_term)
    pe[:, 1::2] = np.cos(position * div_term)
    return pe[np.newaxis]
