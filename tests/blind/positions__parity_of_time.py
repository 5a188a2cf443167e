# exercise: positions
# right: no
# wrong: Sine and cosine alternate with the time step instead of with the column.
# name: sine-by-time
# lines: 10
def positions(length, size):
    rows = []
    for t in range(length):
        angle = t / np.power(10000.0, np.repeat(np.arange(0, size, 2), 2) / size)
        rows.append(np.sin(angle) if t % 2 == 0 else np.cos(angle))
    return np.vstack(rows)
