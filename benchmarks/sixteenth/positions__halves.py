# exercise: positions
# right: no
# wrong: sines fill the left half and cosines the right half, instead of taking turns
# lines: 9
def positions(length, size):
    t = np.arange(length).reshape(-1, 1)
    j = np.arange(size // 2).reshape(1, -1)
    waves = t * np.exp(-np.log(10000.0) * 2 * j / size)
    return np.concatenate([np.sin(waves), np.cos(waves)], axis=-1)
