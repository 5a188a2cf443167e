# exercise: positions
# right: no
# wrong: All sines stand in the first half and all cosines in the second, instead of taking turns.
# lines: 8
def positions(length, size):
    inv_freq = 1.0 / (10000 ** (np.arange(0, size, 2) / size))
    angles = np.einsum("i,j->ij", np.arange(length), inv_freq)
    return np.concatenate([np.sin(angles), np.cos(angles)], axis=-1)
