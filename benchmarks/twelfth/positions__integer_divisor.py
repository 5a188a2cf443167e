# exercise: positions
# right: no
# wrong: the divisor is rounded down to a whole number by the integer array
# lines: 6
def positions(length, size):
    divisor = np.zeros(size // 2, dtype=int)
    divisor[:] = [10000 ** (2 * j / size) for j in range(size // 2)]
    p = np.zeros((length, size))
    for t in range(length):
        p[t, 0::2] = np.sin(t / divisor)
        p[t, 1::2] = np.cos(t / divisor)
    return p
