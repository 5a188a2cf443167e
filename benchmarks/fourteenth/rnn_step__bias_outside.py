# exercise: rnn_step
# right: no
# wrong: the hidden bias is added after tanh instead of before
# lines: 7
def affine(weights, vectors, bias, activation):
    total = sum(w @ v for w, v in zip(weights, vectors))
    return activation(total) + bias


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = affine([U, V], [x, h_prev], b_hidden, np.tanh)
    o = softmax(affine([W], [h], b_out, lambda z: z))
    return h, o
