# exercise: rnn_step
# right: no
# wrong: fetches a column of U by argmax, right for one-hot input only
# lines: 9
# needs: softmax
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    word = int(np.argmax(x))
    h = np.tanh(U[:, word:word + 1] + V @ h_prev + b_hidden)
    return h, softmax(W @ h + b_out)
