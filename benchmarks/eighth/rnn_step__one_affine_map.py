# exercise: rnn_step
# right: yes
def _affine(blocks, bias, *columns):
    M = np.concatenate([*blocks, bias], axis=1)
    return M @ np.concatenate([*columns, np.ones((1, 1))])


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.tanh(_affine((U, V), b_hidden, x, h_prev))
    z = _affine((W,), b_out, h)
    return h, np.exp(z - np.logaddexp.reduce(z, axis=0))
