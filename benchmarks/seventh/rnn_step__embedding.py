# exercise: rnn_step
# right: no
# wrong: The input is taken to be one-hot and only the place of its largest entry counts.
# lines: 7
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    embedded = U[:, [int(np.argmax(x))]]
    h = np.tanh(embedded + V @ h_prev + b_hidden)
    return h, softmax(W @ h + b_out)
