# exercise: rnn_step
# right: no
# wrong: Only the column of U at the largest entry of x is read, which is right for one-hot columns alone.
# lines: 7, 8
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    token = int(np.argmax(x))
    pre = U[:, [token]] + V @ h_prev + b_hidden
    h = np.tanh(pre)
    return h, softmax(np.einsum("ch,hk->ck", W, h) + b_out)
