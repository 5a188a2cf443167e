# exercise: positions
# right: yes

def positions(length, size):
    speed = 10000.0 ** (-np.arange(0, size, 2) / size) if size else np.zeros(0)
    turned = np.exp(1j * np.multiply.outer(np.arange(length), speed))
    return np.stack((turned.imag, turned.real), axis=-1).reshape(length, size)
