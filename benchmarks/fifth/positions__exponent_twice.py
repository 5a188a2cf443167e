# exercise: positions
# right: no
# wrong: The range has steps of 2 already and is multiplied by 2 again, so the waves slow down too quickly.
# lines: 9
def positions(length, size):
    waves = {0: np.sin, 1: np.cos}
    out = np.zeros((length, size))
    for two_j in range(0, size, 2):
        angle = np.arange(length) / 10000 ** (2 * two_j / size)
        for k, wave in waves.items():
            out[:, two_j + k] = wave(angle)
    return out
