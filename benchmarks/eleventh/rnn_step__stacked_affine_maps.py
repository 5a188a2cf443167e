# exercise: rnn_step
# right: yes
def _layer(weights, bias, *parts):
    stacked = np.concatenate([*parts, np.ones((1, 1))])
    return np.einsum("ij,jk->ik", np.concatenate([*weights, bias], axis=1), stacked)


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.tanh(_layer((U, V), b_hidden, x, h_prev))
    return h, softmax(_layer((W,), b_out, h))
