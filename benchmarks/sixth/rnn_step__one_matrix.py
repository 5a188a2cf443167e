# exercise: rnn_step
# right: yes
def affine(*pairs):
    wide = np.concatenate([m for m, _ in pairs], axis=1)
    tall = np.concatenate([v for _, v in pairs], axis=0)
    return wide @ tall


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    one = np.ones((1, 1))
    h = np.tanh(affine((U, x), (V, h_prev), (b_hidden, one)))
    return h, softmax(affine((W, h), (b_out, one)))
