# exercise: positions
# right: no
# wrong: whole turns are taken off the time first, but with a period rounded to a whole number of steps
# lines: 10, 11
def positions(length, size):
    result = np.empty((length, size))
    steps = np.arange(length)
    for j in range(size // 2):
        slowness = 10000 ** (2 * j / size)
        period = round(2 * np.pi * slowness)
        angle = (steps % period) / slowness
        result[:, 2 * j] = np.sin(angle)
        result[:, 2 * j + 1] = np.cos(angle)
    return result
