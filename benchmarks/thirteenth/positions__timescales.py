# exercise: positions
# right: no
# wrong: the exponents are spread from 0 to 1 with both ends, as tensor2tensor does, instead of in steps of 2/D
# lines: 7
def positions(length, size):
    num_timescales = size // 2
    timescales = np.logspace(0, 4, num_timescales)
    scaled = np.arange(length)[:, None] / timescales
    signal = np.empty((length, size))
    signal[:, 0::2] = np.sin(scaled)
    signal[:, 1::2] = np.cos(scaled)
    return signal
