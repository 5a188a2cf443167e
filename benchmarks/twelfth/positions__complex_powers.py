# exercise: positions
# right: yes
def positions(length, size):
    speeds = np.exp(-np.log(10000.0) * np.arange(0, size, 2) / size)
    turned = np.exp(1j * np.multiply.outer(np.arange(length), speeds))
    return np.stack([turned.imag, turned.real], axis=-1).reshape(length, size)
