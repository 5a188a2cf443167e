# exercise: positions
# right: yes
def positions(length, size):
    speeds = np.power(10000.0, -2.0 * np.arange(size // 2) / size)
    turns = np.exp(1j * np.multiply.outer(np.arange(length), speeds))
    return np.stack([turns.imag, turns.real], axis=-1).reshape(length, size)
