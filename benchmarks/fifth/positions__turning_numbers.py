# exercise: positions
# right: yes
def positions(length, size):
    speeds = 10000.0 ** (-np.arange(0, size, 2) / size)
    angles = np.multiply.outer(np.arange(length), speeds)
    # i exp(-i a) = sin a + i cos a
    turned = np.ascontiguousarray(1j * np.exp(-1j * angles))
    return turned.view(np.float64)
