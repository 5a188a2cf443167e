# exercise: gru_step
# right: no
# wrong: The reset gate multiplies the whole sum of the candidate, the input's part too.
# lines: 7, 10
def gru_step(x, h_prev, params):
    gate = lambda k, fn, r=1.0: fn(
        r * sum(np.split(M @ v + b, 3)[k] for M, v, b in zip(params[:2], (x, h_prev), params[2:]))
    )
    r, z = gate(0, sigmoid), gate(1, sigmoid)
    n = gate(2, np.tanh, r)
    return z * h_prev + (1 - z) * n, (r, z, n)
