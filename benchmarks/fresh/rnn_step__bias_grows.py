# exercise: rnn_step
# right: no
# wrong: += adds to the bias in params, which grows from call to call
# lines: 9, 10
# needs: softmax
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    total = b_hidden
    total += U @ x
    total += V @ h_prev
    h = np.tanh(total)
    return h, softmax(W @ h + b_out)
