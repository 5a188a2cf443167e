# exercise: positions
# right: no
# wrong: the exponents are spread from 0 to 1 over D/2 - 1 steps, so that the last pair has 10000 itself, instead of by 2j / D
# lines: 11
import math


def positions(length, size):
    """Sinusoidal timing signal, interleaved."""
    num_timescales = size // 2
    log_timescale_increment = math.log(10000.0) / max(num_timescales - 1, 1)
    inv_timescales = np.exp(np.arange(num_timescales) * -log_timescale_increment)
    scaled_time = np.arange(length)[:, None] * inv_timescales[None, :]
    signal = np.stack([np.sin(scaled_time), np.cos(scaled_time)], axis=-1)
    return signal.reshape(length, size)
