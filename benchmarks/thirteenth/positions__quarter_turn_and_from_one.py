# exercise: positions
# right: no
# wrong: time starts at 1, and the quarter turn that makes a cosine of a sine is slowed down along with the time
# lines: 6, 10
def positions(length, size):
    t = np.arange(1, length + 1)[:, None]
    column = np.arange(size)
    quarter = (column % 2) * np.pi / 2
    speed = 10000.0 ** (-(column - column % 2) / size)
    return np.sin((t + quarter) * speed)
