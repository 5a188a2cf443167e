# exercise: positions
# right: yes
def positions(length, size):
    speeds = 10000.0 ** -(np.arange(0, size, 2) / size)
    turns = np.exp(-1j * np.outer(np.arange(length), speeds))
    return np.ascontiguousarray(1j * turns).view(float)
