# exercise: positions
# right: no
# wrong: all sines stand in the left half and all cosines in the right half, not in turn
# lines: 9
def positions(length, size):
    half = size // 2
    t = np.arange(length).reshape(-1, 1)
    freqs = np.exp(-np.log(10000.0) * np.arange(half) / half)
    return np.concatenate([np.sin(t * freqs), np.cos(t * freqs)], axis=-1)
