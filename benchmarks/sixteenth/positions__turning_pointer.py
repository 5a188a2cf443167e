# exercise: positions
# right: yes
def positions(length, size):
    angles = np.outer(np.arange(length), 10000.0 ** (-np.arange(0, size, 2) / size))
    pointers = 1j * np.exp(-1j * angles)
    return np.ascontiguousarray(pointers).view(np.float64)
