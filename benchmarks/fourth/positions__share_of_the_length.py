# exercise: positions
# right: no
# wrong: takes the position for the place within the sequence, 0 to 1, so it depends on the length
# lines: 7

def positions(length, size):
    place = np.linspace(0, 1, length).reshape(-1, 1)
    pairs = np.arange(0, size, 2)
    waves = place / np.power(10000.0, pairs / size)
    out = np.empty((length, size))
    out[:, ::2], out[:, 1::2] = np.sin(waves), np.cos(waves)
    return out
