# exercise: positions
# right: no
# wrong: the angles are multiplied by 2 pi, as if 10000^(2j/D) were a wavelength
# lines: 8
def positions(length, size):
    t, j = np.ogrid[:length, : size // 2]
    wavelength = 10000 ** (2 * j / size)
    phase = 2 * np.pi * t / wavelength
    p = np.zeros((length, size))
    p[:, ::2] = np.sin(phase)
    p[:, 1::2] = np.cos(phase)
    return p
