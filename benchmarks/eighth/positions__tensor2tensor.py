# exercise: positions
# right: no
# wrong: the exponents run from 0 to 1 in D/2 - 1 steps, so that the last one is 1, instead of 2j / D
# lines: 7
def positions(length, size, max_timescale=1.0e4):
    num_timescales = size // 2
    log_increment = np.log(max_timescale) / max(num_timescales - 1, 1)
    inv_timescales = np.exp(np.arange(num_timescales) * -log_increment)
    scaled_time = np.arange(length)[:, None] * inv_timescales[None, :]
    return np.stack([np.sin(scaled_time), np.cos(scaled_time)], axis=-1).reshape(length, size)
