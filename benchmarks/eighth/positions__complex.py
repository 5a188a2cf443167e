# exercise: positions
# right: yes
def positions(length, size):
    speed = np.power(10000.0, -np.arange(0, size, 2) / size)
    turn = 1j * np.exp(-1j * np.outer(np.arange(length), speed))
    return np.ascontiguousarray(turn).view(np.float64)
