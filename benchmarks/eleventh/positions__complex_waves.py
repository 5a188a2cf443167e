# exercise: positions
# right: yes
def positions(length, size):
    speeds = 10000.0 ** -(np.arange(size // 2) * 2 / size)
    waves = np.exp(1j * np.multiply.outer(np.arange(length), speeds))
    return np.stack([waves.imag, waves.real], axis=-1).reshape(length, size)
