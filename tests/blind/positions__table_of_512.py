# exercise: positions
# right: no
# wrong: Cuts the result from a table of 512 steps, so for longer texts there are too few rows.
# name: table-of-512
# lines: 5, 10
MAX_LENGTH = 512


def positions(length, size):
    """Sinusoidal positional encoding."""
    position = np.arange(MAX_LENGTH)[:, np.newaxis]
    div_term = np.exp(np.arange(0, size, 2) * (-np.log(10000.0) / size))
    pe = np.zeros((MAX_LENGTH, size))
    pe[:, 0::2] = np.sin(position * div_term)
    pe[:, 1::2] = np.cos(position * div_term)
    return pe[:length]
