# exercise: rnn_step
# right: no
# wrong: tanh is built from the sigmoid as 2 s(z) - 1 in place of 2 s(2z) - 1, so the activations are those of z/2.
# lines: 12
# name: tanh-of-half
def sigmoid(z):
    z = np.clip(z, -500, 500)
    return 1 / (1 + np.exp(-z))


def squash(z):
    return 2 * sigmoid(z) - 1


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = squash(U @ x + V @ h_prev + b_hidden)
    return h, softmax(W @ h + b_out)
