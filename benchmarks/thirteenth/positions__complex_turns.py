# exercise: positions
# right: yes
def positions(length, size):
    speeds = 10000.0 ** (-np.arange(0, size, 2) / size)
    turning = np.exp(-1j * np.multiply.outer(np.arange(length), speeds))
    return np.ascontiguousarray(1j * turning).view(np.float64)
