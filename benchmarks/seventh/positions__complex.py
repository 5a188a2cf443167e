# exercise: positions
# right: yes
def positions(length, size):
    speed = 10000.0 ** (-np.arange(0, size, 2) / size)
    wave = np.exp(1j * np.multiply.outer(np.arange(length), speed))
    return np.dstack([wave.imag, wave.real]).reshape(length, size)
