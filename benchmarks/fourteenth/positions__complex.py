# exercise: positions
# right: yes
def positions(length, size):
    speeds = np.logspace(0, -4, size // 2, endpoint=False)
    turning = np.exp(1j * np.outer(np.arange(length), speeds))
    return np.stack([turning.imag, turning.real], axis=-1).reshape(length, size)
