# exercise: positions
# right: no
# wrong: sines and cosines of a row are made from the row before by a turn, whose second line uses what the first has just written
# lines: 15
# name: cosine-from-the-new-sine
def positions(length, size):
    pairs = size // 2
    step = np.array([10000 ** (-2 * j / size) for j in range(pairs)])
    table = np.empty((length, size))
    wave = np.stack([np.zeros(pairs), np.ones(pairs)])
    for t in range(length):
        table[t] = wave.T.ravel()
        wave[0] = wave[0] * np.cos(step) + wave[1] * np.sin(step)
        wave[1] = wave[1] * np.cos(step) - wave[0] * np.sin(step)
    return table
