# exercise: positions
# right: no
# wrong: All sines stand in the left half and all cosines in the right one, and the speeds are spread over D / 2 - 1 steps.
# lines: 7, 10
def positions(length, size):
    num_timescales = size // 2
    log_increment = np.log(10000.0) / max(num_timescales - 1, 1)
    inv_timescales = np.exp(np.arange(num_timescales) * -log_increment)
    scaled_time = np.arange(length)[:, None] * inv_timescales[None, :]
    return np.concatenate([np.sin(scaled_time), np.cos(scaled_time)], axis=1)
