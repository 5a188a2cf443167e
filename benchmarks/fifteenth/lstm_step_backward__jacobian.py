# exercise: lstm_step_backward
# right: yes
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    def diag(column):
        return np.diag(column.ravel())

    i, f, g, o = gates
    t = np.tanh(c)
    none = np.zeros_like(i)
    c_at_sum = [g * i * (1 - i), c_prev * f * (1 - f), i * (1 - g * g), none]
    through = o * (1 - t * t)
    h_at_sum = [through * part for part in c_at_sum[:3]] + [t * o * (1 - o)]
    J = np.block([
        [*map(diag, h_at_sum), diag(through * f)],
        [*map(diag, c_at_sum), diag(f)],
    ])
    everything = J.T @ np.vstack([d_h, d_c])
    d_sum, d_c_prev = np.split(everything, [4 * len(c)])
    joint = d_sum @ np.vstack([x, h_prev, [[1.0]]]).T
    d_W_x, d_W_h, d_b = np.split(joint, [len(x), len(x) + len(h_prev)], axis=1)
    return (d_W_x, d_W_h, d_b), params[1].T @ d_sum, d_c_prev
