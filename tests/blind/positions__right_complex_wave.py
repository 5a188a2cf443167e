# exercise: positions
# right: yes
def positions(length, size):
    """e^(i angle): cosine and sine at once."""
    speeds = np.exp(-np.log(10000.0) * np.arange(size // 2) * 2 / size)
    wave = np.exp(1j * np.multiply.outer(np.arange(length), speeds))
    return np.stack([wave.imag, wave.real], axis=-1).reshape(length, size)
