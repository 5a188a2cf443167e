# exercise: rnn_step
# right: no
# wrong: takes x to be one-hot and picks a column of U, wrong for any other x, the zero column too
# lines: 8
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    word = int(np.argmax(x))
    h = np.tanh(U[:, [word]] + V @ h_prev + b_hidden)
    return h, softmax(W @ h + b_out, axis=0)
