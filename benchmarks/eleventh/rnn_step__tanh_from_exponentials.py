# exercise: rnn_step
# right: no
# wrong: tanh is written out with exponentials and gives NaN where the sum inside is large.
# lines: 7
def squash(a):
    e = np.exp(2 * a)
    return (e - 1) / (e + 1)


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    total = sum((U @ x, V @ h_prev, b_hidden))
    h = squash(total)
    return h, softmax(b_out + W @ h)
