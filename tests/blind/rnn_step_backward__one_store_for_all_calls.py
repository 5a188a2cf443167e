# exercise: rnn_step_backward
# right: no
# wrong: the gradients are arrays that every call fills again
# lines: 10, 11
_store = {}
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    key = U.shape
    if key not in _store:
        _store[key] = [np.zeros_like(p) for p in params]
    d_U, d_V, d_W, d_b, d_c = _store[key]
    df = (W.T @ d_o + d_h_next) * (1 - h**2)
    d_U[:], d_V[:], d_W[:] = df @ x.T, df @ h_prev.T, d_o @ h.T
    d_b[:], d_c[:] = df, d_o
    return (d_U, d_V, d_W, d_b, d_c), V.T @ df
